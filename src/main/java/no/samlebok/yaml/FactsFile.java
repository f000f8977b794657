package no.samlebok.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published report as written in a file of facts.
 *
 * @param unit the code of the unit in the round
 * @param round the id of the round
 * @param texts the name of the file with its texts
 * @param source what was published
 * @param tables its tables
 */
record FactsFile(String unit, String round, String texts, Publisher source, List<FactTable> tables) {
    /** The document, and the hash of the text it was read from. */
    record Publisher(String document, String sha256) {}

    /** A table: an id, and its rows. */
    record FactTable(String id, List<FactRow> rows) {}

    /** A row; its label is inferred where the source has lost it. */
    record FactRow(String label, @Nullable String group, boolean inferred, List<FactCell> cells) {}

    /** A cell. */
    record FactCell(
            String col,
            String raw,
            String type,
            String value,
            @Nullable String unit) {}
}
