package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.Figures;

/**
 * What must hold for a rule to be assessed: one or more comparisons, all of them. Thresholds are exact: figures are taken
 * at their value, without tolerance, and a bound is included.
 */
public record Condition(List<Clause> clauses) {
    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** One comparison. */
    public record Clause(Expression left, Comparison comparison, Expression right) {
        Optional<Boolean> holds(Figures figures) {
            return left.value(figures).flatMap(a -> right.value(figures).map(b -> holds(a.value(), b.value())));
        }

        String formula() {
            return "ROUND(" + comparison.excess(left.formula(), right.formula()) + "," + places() + ")<=0";
        }

        private boolean holds(BigDecimal a, BigDecimal b) {
            return comparison
                            .excess(a, b)
                            .setScale(places(), RoundingMode.HALF_UP)
                            .signum()
                    <= 0;
        }

        private int places() {
            return Math.max(left.decimals(), right.decimals()) + Compare.BEYOND;
        }
    }

    /** Whether it holds; empty when an operand is no number. */
    Optional<Boolean> holds(Figures figures) {
        var each = clauses.stream().map(clause -> clause.holds(figures)).toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream().allMatch(Optional::orElseThrow))
                : Optional.empty();
    }

    /** Whether it holds, as an Excel expression over operands that are numbers. */
    String formula() {
        return Formulas.all(clauses.stream().map(Clause::formula).toList());
    }

    /** Everything that is compared. */
    List<Expression> operands() {
        return clauses.stream()
                .flatMap(clause -> Stream.of(clause.left(), clause.right()))
                .toList();
    }
}
