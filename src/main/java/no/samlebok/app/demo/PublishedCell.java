package no.samlebok.app.demo;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.template.Field;
import no.samlebok.words.Norwegian;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a published report, as data.
 *
 * @param field the field of the template it is entered in
 * @param table the table it stands in: {@code T-okonomi}
 * @param row the label of its row as published, or as inferred where the source has lost it
 * @param column the key of its column: {@code aar_2017}
 * @param raw exactly what is printed
 * @param type the name of its type: {@code percent}, {@code amount}, {@code number}, {@code score}, {@code code}
 * @param value what it means, in its unit of measure, as {@link #value(Figure)} tells it; null for what has none
 * @param unit the id of its unit of measure; null for a code, which has none
 * @param corrected what should have been printed, where the print is malformed and must not be read; null otherwise
 * @param computed whether it is a sum that the workbook computes, so that it is not entered
 */
public record PublishedCell(
        FieldId field,
        String table,
        String row,
        String column,
        String raw,
        String type,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String corrected,
        boolean computed) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** The same cell without its slip of the pen. */
    PublishedCell rightly() {
        return corrected == null
                ? this
                : new PublishedCell(field, table, row, column, corrected, type, value, unit, null, computed);
    }

    /** Whether what came back is equal in type, value, unit of measure and raw text; what is malformed must be unread. */
    public boolean isEqual(Field asked, Entry entry) {
        var figure = entry.figure();
        if (corrected != null) {
            return figure instanceof Figure.Unread && entry.raw().equals(raw);
        }
        return asked.typeOf(figure).equals(type)
                && isSame(value(figure), value)
                && (unit == null || asked.measure().id().equals(unit))
                && (computed ? shown(figure, asked) : entry.raw()).equals(raw);
    }

    /**
     * What a figure means, in data: {@code 2.4}, {@code <20}, {@code 15..20}, {@code ~94}, the month and day of a day;
     * null for what is missing, unread or said in other words than text.
     */
    public static @Nullable String value(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return plain(amount.value());
        }
        if (figure instanceof Figure.Bounded bounded) {
            return bounded.bound().sign() + plain(bounded.value());
        }
        if (figure instanceof Figure.Range range) {
            return plain(range.low()) + ".." + plain(range.high());
        }
        if (figure instanceof Figure.Approximate about) {
            return "~" + plain(about.value());
        }
        if (figure instanceof Figure.Day day) {
            return day.date().format(DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT));
        }
        if (figure instanceof Figure.Rank rank) {
            return Integer.toString(rank.place());
        }
        if (figure instanceof Figure.Text text) {
            return text.value();
        }
        return figure instanceof Figure.Code code ? code.value() : null;
    }

    /** Whether two values are one, however many zeros a number is written with. */
    private static boolean isSame(@Nullable String found, @Nullable String published) {
        if (found == null || published == null || !NUMBER.matcher(found).matches()) {
            return Objects.equals(found, published);
        }
        return NUMBER.matcher(published).matches() && new BigDecimal(found).compareTo(new BigDecimal(published)) == 0;
    }

    private static String shown(Figure figure, Field asked) {
        return figure instanceof Figure.Amount amount ? Norwegian.number(amount.value(), asked.decimals()) : "";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
