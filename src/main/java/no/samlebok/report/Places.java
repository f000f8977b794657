package no.samlebok.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.book.Address;
import no.samlebok.draft.DraftCell;

/**
 * Where each figure stands in the consolidated workbook: in the trace, known before anything is written, and in the
 * sheet of its section, noted as that is written.
 */
final class Places {
    private final String traceSheet;
    private final Map<FigureKey, Integer> traceRows = new HashMap<>();
    private final Map<FigureKey, String> shown = new HashMap<>();

    /**
     * The traces in the order they are written.
     *
     * @param firstRow the 0-based row of the first
     */
    Places(String traceSheet, int firstRow, List<Trace> traces) {
        this.traceSheet = traceSheet;
        for (int at = 0; at < traces.size(); at++) {
            var trace = traces.get(at);
            traceRows.put(FigureKey.of(trace.report(), trace.entry().field()), firstRow + at);
        }
    }

    /** The cell of a figure, leading to its trace when it has one. */
    DraftCell traced(DraftCell cell, FigureKey figure) {
        var row = traceRows.get(figure);
        return row == null ? cell : cell.linkedTo(Page.link(traceSheet, new Address(row, 0)));
    }

    /** Notes that a figure is shown here; the first place counts. */
    void show(FigureKey figure, String link) {
        shown.putIfAbsent(figure, link);
    }

    /** Where a figure is shown: in its section, else in the trace; empty when it is in neither. */
    Optional<String> of(FigureKey figure) {
        var row = traceRows.get(figure);
        var inTrace = row == null ? null : Page.link(traceSheet, new Address(row, 0));
        return Optional.ofNullable(shown.getOrDefault(figure, inTrace));
    }
}
