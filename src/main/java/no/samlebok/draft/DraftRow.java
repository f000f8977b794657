package no.samlebok.draft;

import java.util.List;

/**
 * A row to be written.
 *
 * @param index 0-based
 * @param height in points; 0 for as tall as its text needs at the writer's estimate
 * @param hidden whether it is hidden, as rows of keys are
 * @param cells by rising column
 */
public record DraftRow(int index, int height, boolean hidden, List<DraftCell> cells) {
    public DraftRow {
        cells = List.copyOf(cells);
    }

    /** A visible row of its natural height. */
    public static DraftRow of(int index, List<DraftCell> cells) {
        return new DraftRow(index, 0, false, cells);
    }

    /** The same row with other cells. */
    public DraftRow withCells(List<DraftCell> others) {
        return new DraftRow(index, height, hidden, others);
    }
}
