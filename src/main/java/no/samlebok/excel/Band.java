package no.samlebok.excel;

import java.util.Comparator;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.Role;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** What a row is as a whole: its rule goes through all of it, and the cells beside a head stand on the same line. */
enum Band {
    SECTION(Look.Edge.UNDER, 27),
    HEAD(Look.Edge.UNDER, 20),
    GROUP(Look.Edge.UNDER, 22),
    TOTAL(Look.Edge.OVER, 19),
    ORDINARY(Look.Edge.NONE, 18);

    private final Look.Edge edge;
    private final int height;

    Band(Look.Edge edge, int height) {
        this.edge = edge;
        this.height = height;
    }

    /** The band that the most telling of the row's cells makes it. */
    static Band of(DraftRow row) {
        return row.cells().stream()
                .map(cell -> of(cell.role()))
                .min(Comparator.naturalOrder())
                .orElse(ORDINARY);
    }

    private static Band of(Role role) {
        return switch (role) {
            case SECTION -> SECTION;
            case HEAD, HEAD_TEXT -> HEAD;
            case GROUP -> GROUP;
            case TOTAL, TOTAL_LABEL -> TOTAL;
            default -> ORDINARY;
        };
    }

    /** The least height of such a row, in points. */
    int height() {
        return height;
    }

    /** Whether a rule goes through it. */
    boolean isRuled() {
        return edge != Look.Edge.NONE;
    }

    /** The look of a cell in such a row; figures stand beside the first line of a text, or level with a single one. */
    Look dress(Look look, Palette palette, boolean oneLine) {
        var line = this == SECTION ? palette.accent() : this == GROUP ? Palette.HAIR : Palette.RULE;
        return look.ruled(edge, line).standing(down(oneLine));
    }

    private VerticalAlignment down(boolean oneLine) {
        return switch (this) {
            case SECTION, HEAD, GROUP -> VerticalAlignment.BOTTOM;
            case TOTAL, ORDINARY -> oneLine ? VerticalAlignment.CENTER : VerticalAlignment.TOP;
        };
    }
}
