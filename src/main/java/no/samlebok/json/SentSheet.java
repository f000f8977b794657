package no.samlebok.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;

/**
 * The part of a sheet that is in use, row by row, each of the lists as Excel gives it.
 *
 * @param row of its first cell, 0-based
 * @param column of its first cell, 0-based
 * @param values what stands in the cells
 * @param formulas the same, with the formula where there is one
 * @param types what sort each value is
 * @param formats the codes of the number formats
 * @param shown what the cells show
 */
record SentSheet(
        String name,
        int row,
        int column,
        List<List<JsonNode>> values,
        List<List<JsonNode>> formulas,
        List<List<String>> types,
        List<List<String>> formats,
        List<List<String>> shown) {
    private static final Address LAST = Address.parse("XFD1048576");

    SentSheet {
        if (row < 0
                || column < 0
                || row > LAST.row() + 1 - values.size()
                || !List.of(shape(formulas), shape(types), shape(formats), shape(shown))
                        .equals(Collections.nCopies(4, shape(values)))) {
            throw new IllegalArgumentException("no part of a sheet");
        }
    }

    Sheet sheet() {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < values.size(); at++) {
            var cells = cells(at);
            if (!cells.isEmpty()) {
                rows.add(new Row(row + at, false, cells));
            }
        }
        return MemorySheet.of(name, rows);
    }

    private static List<Integer> shape(List<? extends List<?>> lines) {
        return lines.stream().map(List::size).toList();
    }

    /** Those in which something stands; what is empty is not there. */
    private List<Cell> cells(int at) {
        var line = values.get(at);
        if (column > LAST.column() + 1 - line.size()) {
            throw new IllegalArgumentException("no part of a sheet");
        }
        var cells = new ArrayList<Cell>();
        for (int step = 0; step < line.size(); step++) {
            cell(at, step).read(column + step).ifPresent(cells::add);
        }
        return cells;
    }

    private SentCell cell(int at, int step) {
        return new SentCell(
                values.get(at).get(step),
                formulas.get(at).get(step),
                types.get(at).get(step),
                formats.get(at).get(step),
                shown.get(at).get(step));
    }
}
