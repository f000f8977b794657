package no.samlebok.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlebok.layout.Keys;
import no.samlebok.template.Block;

/**
 * A section as issued.
 *
 * @param block its fields
 * @param title its heading, as labels are compared
 * @param heading how many rows its heading stands above its row of column keys; 0 when it has none of its own
 * @param inner the texts inside it that head groups, rows and columns, which may equal another section's title
 * @param columns its columns, those without a hidden key too
 * @param rows its rows
 */
record ExpectedSection(
        Block block,
        String title,
        int heading,
        Set<String> inner,
        List<ExpectedColumn> columns,
        List<ExpectedRow> rows) {
    ExpectedSection {
        inner = Set.copyOf(inner);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Its id. */
    String id() {
        return block.section().id();
    }

    /** The key of its row of column keys. */
    String key() {
        return Keys.SECTION_MARK + id();
    }

    /** The id of the sheet it was issued on. */
    String sheet() {
        return block.section().sheet();
    }

    /** The column with this id; empty for a field that stands outside the columns. */
    Optional<ExpectedColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** Whether one of its rows bears this label. */
    boolean hasLabel(String label) {
        return rows.stream().anyMatch(row -> row.label().equals(label));
    }
}
