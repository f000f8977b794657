package no.samlebok.reading;

import java.math.BigDecimal;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;

/**
 * Reads percentages that do not say that they are.
 *
 * <p>Text in a field of percent is percent: {@code 20,2} is 20,2 %. Below 1 it may also be the fraction behind a % format
 * ({@code 0,024}), unless the field's limits say not: with more decimals than the field has it is unread, else it is read
 * as percent with a warning that quotes both.
 */
final class Percent {
    private static final int HUNDRED = 2;

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
        var readings = Answer.readings(value, percent);
        return value.stripTrailingZeros().scale() > answer.field().decimals()
                ? answer.unread("reading.percentEither", readings)
                : new Interpretation(read.figure(), answer.note(Severity.WARNING, "reading.percentAssumed", readings));
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
