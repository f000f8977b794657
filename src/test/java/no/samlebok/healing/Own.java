package no.samlebok.healing;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;

/** A workbook with a user's own remark beside the figures, and a sheet of her own. */
final class Own {
    private Own() {}

    static Book in(Book book) {
        var sheets = new ArrayList<Sheet>();
        for (var sheet : book.sheets()) {
            sheets.add(sheet.name().equals("Økonomi") ? remarked(sheet) : sheet);
        }
        sheets.add(MemorySheet.of("Mine notater", List.of(new Row(0, false, List.of(Cell.text(0, "ring Kari"))))));
        return new MemoryBook(sheets, book.names(), book.properties());
    }

    private static Sheet remarked(Sheet sheet) {
        var rows = new ArrayList<Row>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<>(row.cells());
            if (row.cells().stream().anyMatch(cell -> cell.raw().equals("okonomi.budsjett"))) {
                cells.add(Cell.text(20, "husk å sjekke"));
            }
            rows.add(new Row(row.index(), row.hidden(), cells));
        }
        return MemorySheet.of(sheet.name(), rows);
    }
}
