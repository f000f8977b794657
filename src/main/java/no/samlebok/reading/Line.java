package no.samlebok.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
 * @param columns the 0-based columns of its texts, as labels are compared
 */
record Line(Spot spot, Row row, Set<String> keys, String lead, Map<String, Set<Integer>> columns) {
    /** No label is longer. */
    private static final int LONGEST_LABEL = 500;

    Line {
        keys = Set.copyOf(keys);
        columns = Map.copyOf(columns);
    }

    /** A row, by the keys that were issued. */
    static Line of(String sheet, Row row, Set<String> issuedKeys) {
        var keys = new HashSet<String>();
        var columns = new HashMap<String, Set<Integer>>();
        var lead = "";
        for (var cell : row.cells()) {
            var text = text(cell);
            var label = label(text);
            if (!label.isEmpty()) {
                columns.computeIfAbsent(label, any -> new HashSet<>()).add(cell.column());
            }
            if (issuedKeys.contains(text)) {
                keys.add(text);
            } else if (lead.isEmpty()) {
                lead = label;
            }
        }
        return new Line(new Spot(sheet, row.index()), row, keys, lead, columns);
    }

    /** The cell with the lead, if there is one. */
    Optional<Cell> leadCell() {
        return columnsOf(lead).stream().min(Integer::compare).map(row::cell);
    }

    /** The 0-based columns in which a text stands. */
    Set<Integer> columnsOf(String label) {
        return columns.getOrDefault(label, Set.of());
    }

    /** The text in a cell; empty when it holds something else, for a label is never a number or a formula. */
    static String text(Cell cell) {
        return cell.content() instanceof Content.Text text ? text.value() : "";
    }

    private static String label(String text) {
        return text.isEmpty() || text.length() > LONGEST_LABEL ? "" : Tidy.label(text);
    }
}
