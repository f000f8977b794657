package no.samlebok.excel;

import java.util.Comparator;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.Role;

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

    /** Which side of the row its rule is on. */
    Look.Edge edge() {
        return edge;
    }
}
