package no.samlebok.excel;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.GENERAL;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT;

import no.samlebok.draft.Role;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * What a cell looks like; the whole visual system is here.
 *
 * @param type the letters
 * @param stand where they stand in the cell
 * @param paint what is around them
 * @param open whether the user may change it
 */
record Look(Type type, Stand stand, Paint paint, boolean open) {

    /** The letters: their size in points, weight and colour. */
    record Type(int size, boolean bold, boolean underlined, Colour ink) {}

    /**
     * Where text stands.
     *
     * @param across from left to right
     * @param wrapped whether text goes on in a new line
     * @param indent how far from the side it stands, in steps of about one and a half characters
     * @param down from top to bottom
     */
    record Stand(HorizontalAlignment across, boolean wrapped, int indent, VerticalAlignment down) {}

    /** The colour behind, null for none; which sides have a thin line, and the colour of that. */
    record Paint(@Nullable Colour fill, Edge edge, Colour line) {}

    /** Which sides of a cell have a line. */
    enum Edge {
        NONE,
        UNDER,
        OVER,
        ROUND
    }

    private static final Look WORDS = new Look(
            new Type(11, false, false, Palette.INK),
            new Stand(LEFT, true, 0, VerticalAlignment.TOP),
            new Paint(null, Edge.NONE, Palette.RULE),
            false);
    private static final Look FIGURE = WORDS.to(RIGHT).onOneLine().indented();

    /** The look of a role. */
    static Look of(Role role, Palette palette) {
        return switch (role) {
            case TITLE -> WORDS.font(20, true).in(palette.accent()).onOneLine();
            case SUBTITLE -> WORDS.font(12, false).in(Palette.SOFT).onOneLine();
            case SECTION -> WORDS.font(12, true).onOneLine();
            case GROUP -> WORDS.font(11, true).onOneLine();
            case HEAD -> FIGURE.font(11, true).wrapping();
            case HEAD_TEXT, TOTAL_LABEL -> WORDS.font(11, true);
            case NOTE, LABEL, KNOWN_WORDS, STATE, WORDS -> WORDS;
            case UNIT -> WORDS.indented().in(Palette.SOFT);
            case KNOWN -> FIGURE;
            // A number stays on its line; words that stand in for one must not be cut.
            case VALUE -> FIGURE.wrapping();
            case INPUT -> FIGURE.input(palette).opened();
            case INPUT_WORDS, INPUT_TEXT -> WORDS.indented().input(palette).opened();
            case INPUT_SAMPLE -> WORDS.indented().input(palette);
            case COMPUTED -> FIGURE.on(Palette.COMPUTED);
            case TOTAL -> FIGURE.font(11, true).on(Palette.COMPUTED);
            case COUNTER -> FIGURE.font(9, false).in(Palette.SOFT);
            case LINK -> WORDS.in(palette.accent()).linked();
            case KEY -> WORDS.font(9, false).in(Palette.SOFT).to(GENERAL).onOneLine();
        };
    }

    /** The same with a line where it has none of its own. */
    Look ruled(Edge sides, Colour colour) {
        return paint.edge() == Edge.NONE ? edged(sides, colour) : this;
    }

    /** The same at another height in its row. */
    Look standing(VerticalAlignment down) {
        return standing(new Stand(stand.across(), stand.wrapped(), stand.indent(), down));
    }

    /** The same, one step from the side. */
    Look indented() {
        return standing(new Stand(stand.across(), stand.wrapped(), 1, stand.down()));
    }

    private Look font(int points, boolean heavy) {
        return typed(new Type(points, heavy, type.underlined(), type.ink()));
    }

    private Look in(Colour colour) {
        return typed(new Type(type.size(), type.bold(), type.underlined(), colour));
    }

    private Look linked() {
        return typed(new Type(type.size(), type.bold(), true, type.ink()));
    }

    private Look typed(Type letters) {
        return new Look(letters, stand, paint, open);
    }

    private Look to(HorizontalAlignment side) {
        return standing(new Stand(side, stand.wrapped(), stand.indent(), stand.down()));
    }

    private Look onOneLine() {
        return standing(new Stand(stand.across(), false, stand.indent(), stand.down()));
    }

    private Look wrapping() {
        return standing(new Stand(stand.across(), true, stand.indent(), stand.down()));
    }

    private Look standing(Stand place) {
        return new Look(type, place, paint, open);
    }

    private Look on(Colour colour) {
        return new Look(type, stand, new Paint(colour, paint.edge(), paint.line()), open);
    }

    private Look edged(Edge sides, Colour colour) {
        return new Look(type, stand, new Paint(paint.fill(), sides, colour), open);
    }

    private Look input(Palette palette) {
        return on(palette.input()).edged(Edge.ROUND, palette.inputEdge());
    }

    private Look opened() {
        return new Look(type, stand, paint, true);
    }
}
