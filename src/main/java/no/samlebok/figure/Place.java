package no.samlebok.figure;

/**
 * A cell as the user sees it.
 *
 * @param sheet the name on the tab
 * @param cell for example {@code D8}
 */
public record Place(String sheet, String cell) {
    @Override
    public String toString() {
        return sheet + "!" + cell;
    }
}
