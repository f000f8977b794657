package no.samlebok.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;

/** The cells of a kind, gathered column by column. */
final class Runs {
    private Runs() {}

    /** For each column that has such cells, its unbroken runs of them from the top. */
    static List<List<Area>> of(DraftSheet sheet, Predicate<DraftCell> kind) {
        var columns = new TreeMap<Integer, List<Area>>();
        for (var row : sheet.rows()) {
            row.cells().stream()
                    .filter(kind)
                    .forEach(cell -> add(
                            columns.computeIfAbsent(cell.column(), column -> new ArrayList<>()),
                            new Address(row.index(), cell.column())));
        }
        return List.copyOf(columns.values());
    }

    private static void add(List<Area> runs, Address cell) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).last().row() == cell.row() - 1) {
            runs.set(last, new Area(runs.get(last).first(), cell));
        } else {
            runs.add(Area.of(cell));
        }
    }
}
