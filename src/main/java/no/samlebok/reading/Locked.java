package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.Map;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Holds a locked cell against what was issued. Whatever stands there, the issued figure is the field's: it belongs to the
 * round, not to the returned file.
 */
final class Locked {
    private Locked() {}

    /**
     * Enters the issued figure, and says so when another stands in its cell.
     *
     * @param reached the cell; null when it was not found
     */
    static void enter(Entry issued, Field field, @Nullable Reached reached, Ledger ledger, int year) {
        if (reached == null) {
            ledger.enter(new Entry(issued.field(), issued.figure(), issued.raw(), null, issued.asText()));
            return;
        }
        var cell = reached.cell();
        ledger.enter(new Entry(issued.field(), issued.figure(), issued.raw(), reached.place(), AsStored.isText(cell)));
        if (!isAsIssued(issued, cell, field, year)) {
            var arguments = Map.of("issued", Words.same(shown(issued.raw())), "found", found(cell));
            ledger.say(Severity.ERROR, "reading.lockedChanged", field, reached.place(), arguments);
        }
    }

    /** Whether a cell holds what was issued. */
    static boolean isAsIssued(Entry issued, Cell cell, Field field, int year) {
        var found = AsStored.read(cell, field, year).figure();
        if (issued.figure() instanceof Figure.Amount expected) {
            return (found instanceof Figure.Amount amount && same(amount.value(), expected.value()))
                    || isFractionWithoutFormat(expected.value(), cell, field);
        }
        return found.equals(issued.figure()) || Tidy.label(AsStored.raw(cell)).equals(Tidy.label(issued.raw()));
    }

    /** A percentage that came back as the fraction behind it, in a cell that lost its format, is the same figure. */
    private static boolean isFractionWithoutFormat(BigDecimal expected, Cell cell, Field field) {
        return field.measure().kind() == MeasureKind.PERCENT
                && cell.content() instanceof Content.Numeric number
                && same(Percent.percent(number.value()), expected);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static Words found(Cell cell) {
        return cell.isBlank() ? Messages.words("reading.blank") : Words.same("«" + shown(AsStored.raw(cell)) + "»");
    }

    private static String shown(String raw) {
        return Answer.shortened(raw);
    }
}
