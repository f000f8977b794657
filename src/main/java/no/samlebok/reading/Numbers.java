package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.Map;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.Figure;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/**
 * Reads the number stored in a cell, by the kind of its number format.
 *
 * <p>Where a small figure belongs (a score, a percentage, a number with decimals, a field whose limits say so), a date
 * format or a whole number that is a date near the period is what Excel makes of {@code 4.5}: unread, and {@code 4,5} is
 * offered. In other fields only a date format tells. More decimals than declared are kept.
 */
final class Numbers {
    private Numbers() {}

    /** What the number means in a field. */
    static Interpretation read(Answer answer, BigDecimal stored, FormatKind format) {
        var value = plain(stored);
        return switch (answer.field().measure().kind()) {
            case DATE -> day(answer, value, format);
            case TEXT -> text(answer, value, format);
            case CODE -> code(answer, value, format);
            case PERCENT, AMOUNT, NUMBER, SCORE -> number(answer, value, format);
        };
    }

    /** The same number without exponent and without zeros behind, for a stored number has no written precision. */
    static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Interpretation number(Answer answer, BigDecimal value, FormatKind format) {
        if (format == FormatKind.DATE) {
            return Serial.date(value)
                    .map(date -> Days.unread(answer, date))
                    .orElseGet(() -> answer.unread("reading.dateFormat"));
        }
        var typedAsDay = Serial.near(value, answer.year()).filter(date -> Serial.isUnlikely(answer, value));
        if (typedAsDay.isPresent()) {
            return Days.unread(answer, typedAsDay.get());
        }
        return switch (answer.field().measure().kind()) {
            case PERCENT -> Percent.stored(answer, value, format);
            default -> plainNumber(answer, value, format);
        };
    }

    private static Interpretation plainNumber(Answer answer, BigDecimal value, FormatKind format) {
        return format == FormatKind.PERCENT && value.signum() != 0
                ? answer.unread("reading.percentFormat", Answer.readings(Percent.percent(value), value))
                : Interpretation.of(new Figure.Amount(value));
    }

    private static Interpretation day(Answer answer, BigDecimal value, FormatKind format) {
        return Serial.date(value)
                .filter(date -> format == FormatKind.DATE)
                .map(date -> Interpretation.of(new Figure.Day(date)))
                .orElseGet(() -> answer.unread("reading.notADay"));
    }

    private static Interpretation code(Answer answer, BigDecimal value, FormatKind format) {
        boolean digits = value.scale() == 0 && value.signum() >= 0 && format != FormatKind.DATE;
        return digits && format != FormatKind.PERCENT
                ? Interpretation.of(new Figure.Code(value.toPlainString()))
                : answer.unread("reading.notACode");
    }

    private static Interpretation text(Answer answer, BigDecimal value, FormatKind format) {
        if (format == FormatKind.DATE) {
            var date = Serial.date(value).map(Norwegian::date).orElseGet(() -> Norwegian.number(value));
            return answer.unread("reading.dayNotText", Map.of("day", Words.same(date)));
        }
        var percent = Percent.percent(value).toPlainString() + " %";
        return Interpretation.of(
                new Figure.Text((format == FormatKind.PERCENT ? percent : value.toPlainString()).replace('.', ',')));
    }
}
