package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.samlebok.book.Address;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.MeasureKind;

/** Writes an open list for all units: every line that is used, and sums of what the template lets be summed. */
final class ListSection {
    private static final int UNIT_WIDTH = 40;
    private static final int NAME_WIDTH = 36;
    private static final int VALUE_WIDTH = 19;
    private static final int WORDS_WIDTH = 80;
    private static final int ABOVE = 3;

    private final Block block;
    private final Page page;
    private final FigureCells figures;
    private final List<ListLine> lines;
    private final Coverage coverage;
    private final int before;
    private final int firstLine;

    /**
     * Makes ready to write it from the next row of the page.
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
        this.firstLine = page.row() + ABOVE;
        this.before = lines.stream().anyMatch(line -> line.row().group() != null) ? 2 : 1;
    }

    /** Writes it, and tells its totals of one year and of no year. */
    List<MainTotal> write(int year) {
        int columns = block.columns().size() + before;
        page.widen(widths());
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
        lines.stream().map(ListLine::report).distinct().forEach(this::sumsOfGroups);
        var totals = new ListSums(block, lines, before, coverage, page).write(head, year);
        page.skip(1);
        return totals;
    }

    /** Where a unit's figures in the column of a field stand, as a reference in a formula on any sheet. */
    String cells(UnitReport report, Field field) {
        var columns = block.columns().stream().map(FormColumn::id).toList();
        int column = before + columns.indexOf(field.id().column());
        var rows = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).report().unit().equals(report.unit()))
                .map(line -> firstLine + line)
                .summaryStatistics();
        var last = new Address(rows.getMax(), column);
        return page.link(new Address(rows.getMin(), column)) + ":" + last.a1();
    }

    private List<Integer> widths() {
        var widths = new ArrayList<>(Collections.nCopies(before + 1, NAME_WIDTH));
        widths.set(0, UNIT_WIDTH);
        for (var field : block.rows().get(0).fields().subList(1, block.columns().size())) {
            widths.add(field.measure().kind() == MeasureKind.TEXT ? WORDS_WIDTH : VALUE_WIDTH);
        }
        return widths;
    }

    /** The sums of a unit's groups, as its own workbook has them. */
    private void sumsOfGroups(UnitReport report) {
        report.block(block.section().id()).stream()
                .flatMap(own -> own.rows().stream()
                        .filter(row -> row.group() != null && !own.lines().contains(row)))
                .filter(row -> Trace.isUsed(row, report))
                .forEach(row -> page.write(sums(report, row)));
    }

    private List<DraftCell> sums(UnitReport report, FormRow row) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, report.unit().name(), Role.WORDS));
        cells.add(DraftCell.words(1, page.voice().say(row.label()), Role.WORDS));
        for (var column : block.columns()) {
            int at = cells.size();
            cells.add(row.fields().stream()
                    .filter(field -> field.id().column().equals(column.id()))
                    .findFirst()
                    .map(field -> figures.cell(report, field.id(), at))
                    .orElseGet(() -> DraftCell.words(at, "", Role.WORDS)));
        }
        return cells;
    }

    private List<Page.Head> heads() {
        var heads = new ArrayList<Page.Head>();
        heads.add(new Page.Head(page.voice().say("head.unit"), false));
        if (before > 1) {
            heads.add(new Page.Head(page.voice().say("head.group"), false));
        }
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
        if (before > 1) {
            var group = line.row().group();
            cells.add(DraftCell.words(1, group == null ? "" : page.voice().say(group.label()), Role.WORDS));
        }
        for (int at = 0; at < block.columns().size(); at++) {
            cells.add(figures.cell(line.report(), line.field(at), cells.size()));
        }
        return cells;
    }
}
