package no.samlebok.excel;

import org.jspecify.annotations.Nullable;

/**
 * The colours of a workbook: one accent, the rest neutral. Only states have colours of their own.
 *
 * @param accent readable on white
 * @param input the fill of a cell to be filled
 * @param inputEdge its border
 */
record Palette(Colour accent, Colour input, Colour inputEdge) {
    static final Colour INK = Colour.parse("1F1F1F");
    static final Colour SOFT = Colour.parse("595959");
    static final Colour RULE = Colour.parse("8C8C8C");
    static final Colour HAIR = Colour.parse("D0D0D0");
    static final Colour COMPUTED = Colour.parse("F2F2F2");

    private static final Colour OWN = Colour.parse("1B5E8C");
    private static final int VISIBLE_CHROMA = 40;

    /** The palette of a municipality's colour as {@code RRGGBB}; of the product's own when it has none. */
    static Palette of(@Nullable String accent) {
        var given = accent == null ? OWN : Colour.parse(accent);
        // A grey tint would look like a computed cell.
        var tinted = given.chroma() < VISIBLE_CHROMA ? OWN : given.readable();
        return new Palette(given.readable(), tinted.mixed(Colour.WHITE, 9), tinted.mixed(Colour.WHITE, 50));
    }
}
