package no.samlebok.excel.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import no.samlebok.book.Row;
import org.jspecify.annotations.Nullable;

/** One walk over the rows of a sheet, unpacked and read as it goes; the sheet has been found faultless before. */
final class StreamedRows implements Iterator<Row> {
    private final RowReader rows;
    private @Nullable Row next;

    StreamedRows(Container container, Part part, SheetContext context) {
        var xml = container.xml(part, Vocabulary.SPREADSHEET, "worksheet");
        while (xml.child() && !xml.name().equals("sheetData")) {
            xml.skip();
        }
        this.rows = new RowReader(xml, context);
        this.next = rows.next();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = rows.next();
        return row;
    }
}
