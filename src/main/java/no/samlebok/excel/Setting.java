package no.samlebok.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * Where a cell stands among others, as far as it makes a difference to its look.
 *
 * @param band what its row is
 * @param oneLine whether its row is of one line
 * @param beside whether the column before its own has figures or frames, from which words keep a distance
 */
record Setting(Band band, boolean oneLine, boolean beside) {
    /** The look of a cell here; figures stand beside the first line of a text, or level with a single one. */
    Look dress(Look look, Palette palette) {
        var dressed = look.ruled(band.edge(), line(palette)).standing(down());
        return beside && look.stand().across() == HorizontalAlignment.LEFT ? dressed.indented() : dressed;
    }

    private Colour line(Palette palette) {
        return switch (band) {
            case SECTION -> palette.accent();
            case GROUP -> Palette.HAIR;
            case HEAD, TOTAL, ORDINARY -> Palette.RULE;
        };
    }

    private VerticalAlignment down() {
        return switch (band) {
            case SECTION, HEAD, GROUP -> VerticalAlignment.BOTTOM;
            case TOTAL, ORDINARY -> oneLine ? VerticalAlignment.CENTER : VerticalAlignment.TOP;
        };
    }
}
