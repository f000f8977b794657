package no.samlebok.yaml;

import java.util.List;

/**
 * Where cells belong that stand without a column in the source, as somebody has read them.
 *
 * @param cells each with the reason
 */
record PlacedFile(List<PlacedCell> cells) {
    /** The 1-based cell of a row, known by its line in the source. */
    record PlacedCell(String table, int line, int cell, String raw, String col, String reason) {}

    /** The column of the 0-based cell of a row. */
    String column(String table, FactsFile.FactRow row, int at) {
        return cells.stream()
                .filter(placed -> placed.table().equals(table) && row.key().equals(Integer.toString(placed.line())))
                .filter(placed -> placed.cell() == at + 1)
                .findFirst()
                .orElseThrow()
                .col();
    }
}
