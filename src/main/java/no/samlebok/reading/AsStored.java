package no.samlebok.reading;

import java.util.Map;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Words;

/**
 * Reads what a cell of a returned workbook holds for a field: a number by its format, a text as people write them, a
 * formula over constants by computing it. Any other formula is unread whatever value is stored beside it, and so are
 * error values and TRUE and FALSE.
 */
public final class AsStored {
    private AsStored() {}

    /**
     * What was meant.
     *
     * @param cell the cell; blank for nothing
     * @param field the field it answers
     * @param year the year that a date without one is in
     */
    public static Interpretation read(Cell cell, Field field, int year) {
        var answer = new Answer(field, raw(cell), year);
        var content = cell.content();
        if (content instanceof Content.Text text) {
            return AsWritten.read(text.value(), field, year);
        }
        if (content instanceof Content.Numeric number) {
            return Numbers.read(answer, number.value(), cell.format());
        }
        if (content instanceof Content.Formula formula) {
            return formula(answer, formula, cell.format());
        }
        if (content instanceof Content.Fault fault) {
            return answer.unread("reading.errorValue", Map.of("code", Words.same(fault.code())));
        }
        return content instanceof Content.Bool ? answer.unread("reading.logical") : Interpretation.of(Figure.missing());
    }

    /** What was written in a cell, or is stored there for a number; a formula with its equals sign. */
    static String raw(Cell cell) {
        var content = cell.content();
        if (content instanceof Content.Formula formula) {
            return "=" + formula.text();
        }
        return content instanceof Content.Text text ? text.value() : cell.raw();
    }

    /** Whether formulas in the workbook see something else than a number or nothing in a cell. */
    static boolean isText(Cell cell) {
        var seen = cell.content() instanceof Content.Formula formula ? formula.cached() : cell.content();
        return !(seen instanceof Content.Numeric || seen instanceof Content.Blank);
    }

    private static Interpretation formula(Answer answer, Content.Formula formula, FormatKind format) {
        var words = answer.field().measure().kind() == MeasureKind.TEXT;
        return Arithmetic.value(formula.text())
                .filter(value -> !words)
                .map(value -> Numbers.read(answer, value, format)
                        .noting(answer.note(
                                Severity.INFO, "reading.formulaComputed", Map.of("value", Answer.shown(value)))))
                .orElseGet(() -> answer.unread("reading.formulaUnread", Map.of("cached", cached(formula.cached()))));
    }

    /** The value stored beside a formula, as a hint to the user. */
    private static Words cached(Content cached) {
        if (cached instanceof Content.Numeric number) {
            return Answer.shown(Numbers.plain(number.value()));
        }
        if (cached instanceof Content.Text text && !text.value().isBlank()) {
            return Words.same(Answer.shortened(text.value()));
        }
        return cached instanceof Content.Fault fault ? Words.same(fault.code()) : Words.same("–");
    }
}
