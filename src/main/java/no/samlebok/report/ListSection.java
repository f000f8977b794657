package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;

/** Writes an open list for all units: every line that is used, and sums of what the template lets be summed. */
final class ListSection {
    private static final int UNIT_WIDTH = 40;
    private static final int NAME_WIDTH = 36;
    private static final int VALUE_WIDTH = 19;

    private final Block block;
    private final Page page;
    private final FigureCells figures;
    private final List<ListLine> lines;
    private final Coverage coverage;

    /**
     * Makes ready to write it.
     *
     * @param asked the units that are asked for it
     * @param block the section as one of them meets it
     */
    ListSection(List<UnitReport> asked, Block block, Page page, Places places) {
        this.block = block;
        this.page = page;
        this.figures = new FigureCells(page, places, false);
        this.lines = ListLine.of(asked, block.section().id());
        this.coverage = Tally.of(asked).coverage();
    }

    /** Writes it, and tells its totals of one year and of no year. */
    List<MainTotal> write(int year) {
        int columns = block.columns().size() + 1;
        page.widen(Collections.nCopies(columns, VALUE_WIDTH));
        page.widen(List.of(UNIT_WIDTH, NAME_WIDTH));
        page.write(page.section(page.voice().say(block.section().title()), columns));
        page.note(page.voice().say("list.basis", "coverage", page.voice().say(coverage.words())), columns);
        if (lines.isEmpty()) {
            page.note(page.voice().say("list.empty"), columns);
            page.skip(1);
            return List.of();
        }
        int head = page.heads(heads());
        lines.forEach(line -> page.write(cells(line)));
        page.table(block.section().id(), head, columns);
        var totals = new ListSums(block, lines, coverage, page).write(head, year);
        page.skip(1);
        return totals;
    }

    private List<Page.Head> heads() {
        var heads = new ArrayList<Page.Head>();
        heads.add(new Page.Head(page.voice().say("head.unit"), false));
        for (int at = 0; at < block.columns().size(); at++) {
            var label = page.voice().say(block.columns().get(at).label());
            var field = block.rows().get(0).fields().get(at);
            var measure = page.voice().measure(field);
            heads.add(new Page.Head(field.isNumeric() ? label + " (" + measure + ")" : label, field.isNumeric()));
        }
        return heads;
    }

    private List<DraftCell> cells(ListLine line) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, line.report().unit().name(), Role.WORDS));
        for (int at = 0; at < block.columns().size(); at++) {
            cells.add(figures.cell(line.report(), line.field(at), cells.size()));
        }
        return cells;
    }
}
