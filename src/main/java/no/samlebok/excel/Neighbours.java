package no.samlebok.excel;

import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;

/** The columns of a sheet that stand beside figures or frames. */
final class Neighbours {
    private Neighbours() {}

    /** Each column right of one that has such cells, in all its rows alike, so that its words stay in line. */
    static Set<Integer> of(DraftSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> !row.hidden())
                .flatMap(row -> row.cells().stream())
                .filter(Neighbours::reachesItsEdge)
                .map(cell -> cell.column() + 1)
                .collect(Collectors.toSet());
    }

    private static boolean reachesItsEdge(DraftCell cell) {
        return switch (cell.role()) {
            case HEAD, INPUT, INPUT_WORDS, INPUT_TEXT, INPUT_SAMPLE, KNOWN, COMPUTED, TOTAL, VALUE, COUNTER -> true;
            default -> false;
        };
    }
}
