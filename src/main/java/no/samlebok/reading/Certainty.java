package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.Map;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;

/**
 * Decides what digits mean in a field, or that they mean nothing for certain.
 *
 * <p>A dot before exactly three digits is thousands: silently in {@code 1.127.000}, in {@code 1.127,5} and beside a word
 * for money; with a warning in a field of amounts or numbers with fewer than three decimals whose limits allow the
 * thousands; elsewhere it is unread, with both readings offered. Another dot is a decimal point, with a warning, when no
 * more decimals are written than the field has or a unit stands beside; else it is unread, for it may be a date.
 */
final class Certainty {
    private static final int GROUP = 3;

    private Certainty() {}

    /**
     * What a number means in a field.
     *
     * @param marked whether a unit of measure stands beside it, so that it is no date or code
     */
    static Interpretation of(Answer answer, Numeral numeral, boolean marked) {
        return switch (numeral.style()) {
            case PLAIN -> Interpretation.of(new Figure.Amount(numeral.value()));
            case SPACED_MINUS -> noted(answer, Severity.INFO, "reading.spacedMinus", numeral);
            case LEADING_ZERO -> answer.unread("reading.leadingZero");
            case DOT_DECIMAL -> dotDecimal(answer, numeral, marked);
            case DOT_AND_THREE -> dotAndThree(answer, numeral);
            case COMMA_AND_THREE -> commaAndThree(answer, numeral, marked);
        };
    }

    private static Interpretation dotDecimal(Answer answer, Numeral numeral, boolean marked) {
        return marked || numeral.value().scale() <= answer.field().decimals()
                ? noted(answer, Severity.WARNING, "reading.dotDecimal", numeral)
                : answer.unread("reading.dotUnsure", Map.of("value", Answer.shown(numeral.value())));
    }

    private static Interpretation dotAndThree(Answer answer, Numeral numeral) {
        boolean thousands = switch (answer.field().measure().kind()) {
            case AMOUNT, NUMBER -> answer.field().decimals() < GROUP && answer.allows(numeral.value());
            default -> false;
        };
        var readings = Answer.readings(numeral.value(), numeral.asDecimal());
        return thousands
                ? new Interpretation(
                        new Figure.Amount(numeral.value()),
                        answer.note(Severity.WARNING, "reading.dotThousands", readings))
                : answer.unread("reading.dotEither", readings);
    }

    private static Interpretation commaAndThree(Answer answer, Numeral numeral, boolean marked) {
        BigDecimal thousands = numeral.asThousands();
        var amount = new Figure.Amount(numeral.value());
        if (marked || answer.field().decimals() >= GROUP || !answer.allows(thousands)) {
            return Interpretation.of(amount);
        }
        var readings = Answer.readings(numeral.value(), thousands);
        return new Interpretation(amount, answer.note(Severity.WARNING, "reading.commaDecimal", readings));
    }

    private static Interpretation noted(Answer answer, Severity severity, String key, Numeral numeral) {
        var value = Map.of("value", Answer.shown(numeral.value()));
        return new Interpretation(new Figure.Amount(numeral.value()), answer.note(severity, key, value));
    }
}
