package no.samlebok.reading;

/**
 * A row of a returned book.
 *
 * @param sheet the name on the tab, as returned
 * @param row 0-based
 */
record Spot(String sheet, int row) {
    /** The row so many rows below, or above when negative. */
    Spot below(int rows) {
        return new Spot(sheet, row + rows);
    }
}
