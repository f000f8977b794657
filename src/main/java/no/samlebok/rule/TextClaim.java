package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.rule.text.Statement;
import no.samlebok.rule.text.Topic;
import no.samlebok.rule.text.Unit;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something texts say of a field, settled for one unit: what to listen for, and the fields to hold it against.
 *
 * @param kind what is compared
 * @param now the field for the year reported on
 * @param before the same for the year before; null when the form does not hold it
 * @param scale what one of the field's unit of measure is in kroner, 1000 for {@code 1000 kr}; 1 when it is not money
 * @param unit the unit of measure as shown, for example {@code 1 000 kr}
 * @param words what texts call it, in bokmål and nynorsk together, uninflected: {@code sykefravær}, {@code sjukefråvær};
 *     where merforbruk or mindreforbruk is among them, every way of saying it counts
 */
public record TextClaim(
        ClaimKind kind, Side now, @Nullable Side before, BigDecimal scale, Words unit, List<String> words) {
    public TextClaim {
        words = List.copyOf(words);
    }

    /** What to listen for in a text. */
    Topic topic() {
        var counted = switch (kind) {
            case SIGN -> Unit.OTHER;
            case AMOUNT, TOTAL, CHANGE -> Unit.KRONER;
            case PERCENT -> Unit.PERCENT;
            case COUNT -> Unit.BARE;
        };
        var sense = switch (kind) {
            case SIGN, AMOUNT, PERCENT, COUNT -> Topic.Sense.FIGURE;
            case TOTAL -> Topic.Sense.TOTAL;
            case CHANGE -> Topic.Sense.CHANGE;
        };
        return new Topic(now.field().toString(), counted, sense, words);
    }

    /** Where a statement about this does not agree with the figures; empty when it does, or there is no such figure. */
    Optional<Contradiction> contradiction(Statement statement, Figures figures) {
        var side = statement.before() ? before : now;
        return side == null
                ? Optional.empty()
                : side.value()
                        .value(figures)
                        .map(value -> new Contradiction(this, side, value, statement))
                        .filter(Contradiction::isOne);
    }

    /**
     * A figure that a claim can be about.
     *
     * @param field which, or the first of those it is computed from
     * @param value what it is
     * @param label row and column, for example {@code Sykefravær 2017}
     */
    public record Side(FieldId field, Expression value, Words label) {
        /** A field's own figure, declared to so many decimals. */
        public Side(FieldId field, int decimals, Words label) {
            this(field, new Expression.Term(field, decimals, false), label);
        }

        /** How much the size of a figure is more than that of another. */
        public static Side change(Side now, Side before) {
            var more = new Expression.Binary(
                    new Expression.Abs(now.value), Operator.MINUS, new Expression.Abs(before.value));
            var both =
                    Messages.of("rule.text.both").with("before", before.label).with("now", now.label);
            return new Side(now.field, more, both.words());
        }

        /** The total of several figures, those that are numbers. */
        public static Side total(FieldId first, List<Expression.Term> parts, Words label) {
            return new Side(first, new Expression.Total(parts), label);
        }
    }
}
