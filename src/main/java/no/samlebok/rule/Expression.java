package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;

/** Arithmetic over fields that is computed here in decimals and written into Excel from the same tree. */
public sealed interface Expression {
    /** Its value and tolerance for these figures; empty when an operand is no number, or a divisor can be zero. */
    Optional<Interval> value(Figures figures);

    /** Its value as an Excel expression. */
    String formula();

    /** Its tolerance as an Excel expression. */
    String toleranceFormula();

    /** The fields it reads, in the order written. */
    List<FieldId> fields();

    /** Those of them that must be numbers for it to have a value: all but the parts of a total. */
    default List<FieldId> needed() {
        return fields();
    }

    /** The conditions, as Excel expressions, under which it has a value when every field is a number: its divisors. */
    List<String> guards();

    /** The most decimals declared for any field in it. */
    int decimals();

    /**
     * A field.
     *
     * @param decimals its declared precision
     * @param percent whether its cell holds a fraction in a % format, while its figure is in percent
     */
    record Term(FieldId field, int decimals, boolean percent) implements Expression {
        @Override
        public Optional<Interval> value(Figures figures) {
            return figures.amount(field).map(value -> Interval.rounded(value, decimals));
        }

        @Override
        public String formula() {
            return percent ? "(" + field.name() + "*100)" : field.name();
        }

        @Override
        public String toleranceFormula() {
            return Interval.halfUnit(decimals).toPlainString();
        }

        @Override
        public List<FieldId> fields() {
            return List.of(field);
        }

        @Override
        public List<String> guards() {
            return List.of();
        }
    }

    /** A number written in the rule. */
    record Constant(BigDecimal number) implements Expression {
        @Override
        public Optional<Interval> value(Figures figures) {
            return Optional.of(Interval.exactly(number));
        }

        @Override
        public String formula() {
            return number.signum() < 0 ? "(" + number.toPlainString() + ")" : number.toPlainString();
        }

        @Override
        public String toleranceFormula() {
            return "0";
        }

        @Override
        public List<FieldId> fields() {
            return List.of();
        }

        @Override
        public List<String> guards() {
            return List.of();
        }

        @Override
        public int decimals() {
            return Math.max(0, number.scale());
        }
    }

    /** The size of an expression without its sign. */
    record Abs(Expression of) implements Expression {
        @Override
        public Optional<Interval> value(Figures figures) {
            return of.value(figures).map(Interval::abs);
        }

        @Override
        public String formula() {
            return "ABS(" + of.formula() + ")";
        }

        @Override
        public String toleranceFormula() {
            return of.toleranceFormula();
        }

        @Override
        public List<FieldId> fields() {
            return of.fields();
        }

        @Override
        public List<FieldId> needed() {
            return of.needed();
        }

        @Override
        public List<String> guards() {
            return of.guards();
        }

        @Override
        public int decimals() {
            return of.decimals();
        }
    }

    /** The sum of those of its parts that are numbers, as under a list with spare lines; no value when none is. */
    record Total(List<Term> parts) implements Expression {
        public Total {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Interval> value(Figures figures) {
            return parts.stream().flatMap(part -> part.value(figures).stream()).reduce(Interval::plus);
        }

        @Override
        public String formula() {
            return isPercent() ? "(" + Formulas.sum(fields()) + "*100)" : Formulas.sum(fields());
        }

        @Override
        public String toleranceFormula() {
            return "(" + Interval.halfUnit(decimals()).toPlainString() + "*" + Formulas.count(fields()) + ")";
        }

        @Override
        public List<FieldId> fields() {
            return parts.stream().map(Term::field).toList();
        }

        @Override
        public List<FieldId> needed() {
            return List.of();
        }

        @Override
        public List<String> guards() {
            return List.of(Formulas.count(fields()) + ">0");
        }

        @Override
        public int decimals() {
            return parts.stream().mapToInt(Term::decimals).max().orElse(0);
        }

        private boolean isPercent() {
            return parts.stream().anyMatch(Term::percent);
        }
    }

    /** Two expressions with an operator between. */
    record Binary(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public Optional<Interval> value(Figures figures) {
            return left.value(figures)
                    .flatMap(first -> right.value(figures).flatMap(second -> operator.apply(first, second)));
        }

        @Override
        public String formula() {
            return "(" + left.formula() + operator.sign() + right.formula() + ")";
        }

        @Override
        public String toleranceFormula() {
            return operator.toleranceFormula(left, right);
        }

        @Override
        public List<FieldId> fields() {
            return Stream.concat(left.fields().stream(), right.fields().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<FieldId> needed() {
            return Stream.concat(left.needed().stream(), right.needed().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<String> guards() {
            var both = Stream.concat(left.guards().stream(), right.guards().stream());
            return Stream.concat(both, operator.guard(right).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public int decimals() {
            return Math.max(left.decimals(), right.decimals());
        }
    }
}
