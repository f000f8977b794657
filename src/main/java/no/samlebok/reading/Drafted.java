package no.samlebok.reading;

import java.util.List;
import java.util.Set;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;

/** A draft as the book that its file is read back as, when nobody has touched it. */
public final class Drafted {
    private Drafted() {}

    /** The whole draft. */
    public static Book book(Draft draft) {
        return new MemoryBook(
                draft.sheets().stream().map(Drafted::sheet).toList(),
                draft.names().stream()
                        .map(name -> new Name(name.name(), name.sheet(), name.area()))
                        .toList(),
                draft.properties());
    }

    /** The rows of a sheet, in order. */
    static List<Row> rows(DraftSheet sheet) {
        return sheet.rows().stream()
                .map(row -> new Row(
                        row.index(),
                        row.hidden(),
                        row.cells().stream().map(Drafted::cell).toList()))
                .toList();
    }

    private static Sheet sheet(DraftSheet sheet) {
        return new MemorySheet(sheet.name(), sheet.visibility(), rows(sheet), sheet.merged(), Set.of(), List.of());
    }

    private static Cell cell(DraftCell cell) {
        return new Cell(
                cell.column(),
                cell.content(),
                raw(cell.content()),
                cell.format().kind());
    }

    private static String raw(Content content) {
        if (content instanceof Content.Numeric number) {
            return number.value().toPlainString();
        }
        if (content instanceof Content.Formula formula) {
            return raw(formula.cached());
        }
        return content instanceof Content.Text text ? text.value() : "";
    }
}
