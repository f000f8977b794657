package no.samlebok.healing;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Book;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Layout;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.reading.Reading;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Examination;
import no.samlebok.template.Form;

/**
 * A returned workbook, read and held against the rules.
 *
 * @param form what its unit was asked
 * @param book what came back
 * @param figures what was understood
 * @param findings what was found
 */
record Case(Form form, Book book, Figures figures, List<Finding> findings) {
    private static final String IDENTITY = "samlebok/1|test";

    /** The workbook as issued. */
    static Layout issued(Form form) {
        return UnitWorkbook.of(form, Figures.none(), IDENTITY);
    }

    /** A book that came back. */
    static Case of(Form form, Book book) {
        var reading = Reading.of(form, issued(form), book);
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(Examination.of(form, reading.figures()));
        return new Case(form, book, reading.figures(), findings);
    }

    /** The workbook made anew. */
    Healing healed() {
        return Healing.of(form, IDENTITY, book, figures, findings);
    }
}
