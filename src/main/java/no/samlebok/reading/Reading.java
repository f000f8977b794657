package no.samlebok.reading;

import java.util.List;
import no.samlebok.book.Book;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;

/**
 * What was understood of a returned workbook.
 *
 * @param figures every field that was found, blank ones as missing, unreadable ones as unread; a locked field with the
 *     issued figure, a computed one computed again
 * @param findings what could not be read, or was read only by interpretation, or is not as issued
 */
public record Reading(Figures figures, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a returned workbook.
     *
     * @param form what the unit was asked
     * @param layout the workbook as issued
     * @param book what came back, walked once
     */
    public static Reading of(Form form, Layout layout, Book book) {
        return new Ladder(form, layout).read(book);
    }
}
