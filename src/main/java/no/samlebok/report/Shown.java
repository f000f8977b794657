package no.samlebok.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import no.samlebok.book.Content;
import no.samlebok.draft.NumberFormat;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/** How a field's figures are shown: a number at no less than its own precision, all else as the unit gave it. */
public record Shown(Field field) {
    private static final int PERCENT_PLACES = 2;
    /** Excel holds 15 digits; a computed number is cut where it has none left. */
    private static final int CACHED_PLACES = 15;
    /** A day that stands in its cell as a number, which no reader would know again. */
    private static final Pattern SERIAL = Pattern.compile("[0-9.]+");

    /** What stands in a cell for an answer: a missing one that was due is said to be so, and is never zero. */
    Content content(Entry entry, Voice voice) {
        if (entry.figure() instanceof Figure.Amount amount) {
            return number(amount.value());
        }
        var text = voice.say(words(entry));
        return text.isEmpty() ? Content.blank() : new Content.Text(text);
    }

    /** A number of the field's as it stands in a cell: a percentage as a fraction. */
    Content number(BigDecimal value) {
        var inCell = isPercent() ? value.movePointLeft(PERCENT_PLACES) : value;
        return new Content.Numeric(
                inCell.scale() > CACHED_PLACES ? inCell.setScale(CACHED_PLACES, RoundingMode.HALF_EVEN) : inCell);
    }

    /** An answer in words: a number with its % sign, a typed value as the unit gave it. */
    public Words words(Entry entry) {
        var figure = entry.figure();
        if (figure instanceof Figure.Amount amount) {
            return words(amount.value());
        }
        if (figure instanceof Figure.Missing) {
            return field.required() ? Messages.words("report.cell.missing") : Words.same("");
        }
        if (figure instanceof Figure.Unread) {
            return Messages.of("report.cell.unread").with("raw", entry.raw()).words();
        }
        return Words.same(asGiven(entry));
    }

    /** A number of the field's in words: {@code 1 300 464}, {@code -2,4 %}. */
    public Words words(BigDecimal value) {
        return Words.same(Norwegian.number(value, decimals(value), isPercent() ? "%" : ""));
    }

    /** How a number of the field's is shown: with the decimals the field declares, or more when it was given so. */
    public NumberFormat format(BigDecimal value) {
        return isPercent() ? NumberFormat.percent(decimals(value)) : NumberFormat.number(decimals(value));
    }

    /** How the answer is shown. */
    NumberFormat format(Entry entry) {
        return entry.figure() instanceof Figure.Amount amount ? format(amount.value()) : NumberFormat.TEXT;
    }

    private int decimals(BigDecimal value) {
        int written = Math.max(0, value.stripTrailingZeros().scale());
        return field.fill() == Fill.COMPUTED ? field.decimals() : Math.max(field.decimals(), written);
    }

    private boolean isPercent() {
        return field.measure().kind() == MeasureKind.PERCENT;
    }

    private static String asGiven(Entry entry) {
        if (entry.figure() instanceof Figure.Text text) {
            return text.value();
        }
        if (entry.figure() instanceof Figure.Code code) {
            return code.value();
        }
        if (entry.figure() instanceof Figure.Day day
                && SERIAL.matcher(entry.raw()).matches()) {
            return Norwegian.date(day.date());
        }
        return entry.figure() instanceof Figure.Stated stated ? stated.words() : entry.raw();
    }
}
