package no.samlebok.reading;

import no.samlebok.book.Book;
import no.samlebok.layout.Layout;

/** Lets tests outside this package have a workbook as the book that its file is read back as. */
public final class AsIssued {
    private AsIssued() {}

    /** The book of a layout that nobody has touched. */
    public static Book book(Layout layout) {
        return Drafted.book(layout.draft());
    }
}
