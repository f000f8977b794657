package no.samlebok.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.book.Address;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Field;

/** Where the tables of a grid section stand on their sheet, one under the other, so that formulas can refer ahead. */
final class GridPlan {
    private static final int FIRST_COLUMN = 1;
    private static final int BELOW = 1;

    private final Map<FieldId, Address> firstLines = new HashMap<>();
    private final Map<FieldId, Field> fields = new HashMap<>();

    /**
     * Plans the tables.
     *
     * @param start the 0-based row of the first table's title
     * @param above how many rows each has above its lines
     * @param lines how many lines of units each has
     */
    GridPlan(List<GridTable> tables, int start, int above, int lines) {
        int row = start + above;
        for (var table : tables) {
            int column = FIRST_COLUMN;
            for (var head : table.columns()) {
                fields.put(head.field().id(), head.field());
                firstLines.put(head.field().id(), new Address(row, column++));
            }
            row += lines + BELOW + above;
        }
    }

    /** The field, if it stands in one of the tables. */
    Optional<Field> field(FieldId id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** The cell of a field in a 0-based line; empty when the field stands in none of the tables. */
    Optional<Address> cell(FieldId id, int line) {
        return Optional.ofNullable(firstLines.get(id)).map(first -> new Address(first.row() + line, first.column()));
    }
}
