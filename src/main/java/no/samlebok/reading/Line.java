package no.samlebok.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.Row;

/**
 * A row of a book with what it can be known by.
 *
 * @param spot where it is
 * @param row its cells
 * @param keys the issued keys that stand in it, in any column; one unless someone wrote another
 * @param lead its first text that is no key, as labels are compared; empty when there is none
 */
record Line(Spot spot, Row row, Set<String> keys, String lead) {
    Line {
        keys = Set.copyOf(keys);
    }

    /** A row, by the keys that were issued. */
    static Line of(String sheet, Row row, Set<String> issuedKeys) {
        var keys = new HashSet<String>();
        var lead = "";
        for (var cell : row.cells()) {
            var text = text(cell);
            if (issuedKeys.contains(text)) {
                keys.add(text);
            } else if (lead.isEmpty()) {
                lead = Tidy.label(text);
            }
        }
        return new Line(new Spot(sheet, row.index()), row, keys, lead);
    }

    /** The cell with the lead, if there is one. */
    Optional<Cell> leadCell() {
        return row.cells().stream()
                .filter(cell -> !lead.isEmpty() && Tidy.label(text(cell)).equals(lead))
                .findFirst();
    }

    /** The 0-based columns in which a text stands. */
    Set<Integer> columnsOf(String label) {
        var columns = new HashSet<Integer>();
        for (var cell : row.cells()) {
            if (!label.isEmpty() && Tidy.label(text(cell)).equals(label)) {
                columns.add(cell.column());
            }
        }
        return columns;
    }

    /** The text in a cell; empty when it holds something else, for a label is never a number or a formula. */
    static String text(Cell cell) {
        return cell.content() instanceof Content.Text text ? text.value() : "";
    }
}
