package no.samlebok.excel.read;

import java.util.List;
import no.samlebok.app.Received;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.words.Language;
import no.samlebok.words.Message;

/** How tests open what they made. */
public final class Opening {
    private Opening() {}

    /** The book, which must not be refused. */
    public static Book book(byte[] file) {
        var received = Snapshot.of(file);
        if (received instanceof Received.Refused refused) {
            throw new AssertionError(refused.why().key() + ": " + refused.why().in(Language.NB));
        }
        return ((Received.Opened) received).book();
    }

    static Book book(Xlsx workbook) {
        return book(workbook.bytes());
    }

    /** The only sheet. */
    static Sheet sheet(Xlsx workbook) {
        return book(workbook).sheets().get(0);
    }

    public static List<Row> rows(Sheet sheet) {
        return java.util.stream.StreamSupport.stream(sheet.rows().spliterator(), false)
                .toList();
    }

    /** The first cell of the first row of the first sheet. */
    static Cell cell(Xlsx workbook) {
        return rows(sheet(workbook)).get(0).cells().get(0);
    }

    /** Why it is refused, which it must be. */
    static Message refusal(byte[] file) {
        return refusal(file, Budget.standard());
    }

    static Message refusal(byte[] file, Budget budget) {
        var received = Snapshot.of(file, budget);
        if (received instanceof Received.Opened) {
            throw new AssertionError("opened");
        }
        return ((Received.Refused) received).why();
    }

    static Message refusal(Xlsx workbook) {
        return refusal(workbook.bytes());
    }
}
