package no.samlebok.excel.limits;

import java.util.List;
import java.util.stream.IntStream;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Table;

/** The heads of a table, which are the names of its columns. */
final class TableHeads {
    private TableHeads() {}

    /** The text above each column; empty where there is none. */
    static List<String> of(DraftSheet sheet, Table table) {
        var area = table.area();
        var row = sheet.rows().stream()
                .filter(candidate -> candidate.index() == area.first().row())
                .findFirst()
                .orElse(DraftRow.of(area.first().row(), List.of()));
        return IntStream.rangeClosed(area.first().column(), area.last().column())
                .mapToObj(column -> text(row, column))
                .toList();
    }

    private static String text(DraftRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column && cell.content() instanceof Content.Text)
                .map(cell -> ((Content.Text) cell.content()).value())
                .findFirst()
                .orElse("");
    }
}
