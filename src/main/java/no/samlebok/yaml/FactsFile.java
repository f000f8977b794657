package no.samlebok.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published report as written in a file of facts.
 *
 * @param unit the code of the unit in the round
 * @param round the id of the round
 * @param fields the name of the file that says where its cells belong
 * @param texts the name of the file with its texts
 * @param source what was published
 * @param tables its tables
 */
record FactsFile(String unit, String round, String fields, String texts, Publisher source, List<FactTable> tables) {
    /** The document, and the hash of the text it was read from. */
    record Publisher(String document, String sha256) {}

    /** A table: an id, and its rows. */
    record FactTable(String id, List<FactRow> rows) {}

    /**
     * A row; its label is inferred where the source has lost it.
     *
     * @param line where it stands in the source, by which it is known where labels are not unique; null otherwise
     * @param computed whether it is a sum that the workbook computes
     */
    record FactRow(
            String label,
            @Nullable String group,
            @Nullable Integer line,
            boolean inferred,
            boolean computed,
            List<FactCell> cells) {
        /** What its id is found by. */
        String key() {
            return line == null ? label : line.toString();
        }
    }

    /** A cell; without a column it is placed by a file of its own. */
    record FactCell(
            @Nullable String col,
            String raw,
            String type,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String corrected) {}
}
