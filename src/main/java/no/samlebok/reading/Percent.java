package no.samlebok.reading;

import java.math.BigDecimal;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;

/**
 * Reads percentages. In a % format the cell holds a fraction: 0.024 is 2,4 %.
 *
 * <p>A number that lost its % format may be percent (2.4) or still the fraction (0.024). It is percent when only that lies
 * within the field's limits, or when a fraction would be 200 % or more; it is the fraction when only that lies within
 * them; zero is zero either way. All but zero come with a warning that quotes both readings. What is left is unread.
 *
 * <p>Text in a field of percent is percent: {@code 20,2} is 20,2 %. Below 1 it may also be the fraction behind a % format
 * ({@code 0,024}), unless the field's limits say not: with more decimals than the field has it is unread, else it is read
 * as percent with a warning that quotes both.
 */
final class Percent {
    private static final int HUNDRED = 2;

    /** From here on a fraction would be 200 % or more. */
    private static final BigDecimal LARGE = new BigDecimal("2");

    private Percent() {}

    /** What a number written without a percent sign means. */
    static Interpretation written(Answer answer, Interpretation read) {
        return read.figure() instanceof Figure.Amount amount && isSmall(amount.value())
                ? small(answer, amount.value(), read)
                : read;
    }

    private static Interpretation small(Answer answer, BigDecimal value, Interpretation read) {
        var percent = percent(value);
        if (!answer.allows(percent)) {
            return read;
        }
        return value.stripTrailingZeros().scale() > answer.field().decimals()
                ? answer.unread("reading.percentEither", Answer.readings(value, percent))
                : assumed(answer, value, percent);
    }

    /** What a stored number means, by its number format. */
    static Interpretation stored(Answer answer, BigDecimal value, FormatKind format) {
        if (format == FormatKind.PERCENT || value.signum() == 0) {
            return Interpretation.of(new Figure.Amount(percent(value)));
        }
        boolean asPercent = answer.allows(value);
        boolean asFraction = answer.allows(percent(value));
        boolean unmistakable = value.abs().compareTo(LARGE) >= 0;
        if (asPercent && (!asFraction || unmistakable)) {
            return assumed(answer, value, percent(value));
        }
        return asFraction && !asPercent
                ? assumed(answer, percent(value), value)
                : answer.unread("reading.percentEither", Answer.readings(value, percent(value)));
    }

    private static Interpretation assumed(Answer answer, BigDecimal value, BigDecimal other) {
        var note = answer.note(Severity.WARNING, "reading.percentAssumed", Answer.readings(value, other));
        return new Interpretation(new Figure.Amount(value), note);
    }

    /** A fraction as percent, exactly. */
    static BigDecimal percent(BigDecimal fraction) {
        var percent = fraction.scaleByPowerOfTen(HUNDRED);
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0;
    }
}
