package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes a grid section for all units: a table for each year, units down the side along their tree, sums live. */
final class GridSection {
    private static final String INDENT = "\u2003";
    private static final int LABEL_WIDTH = 40;
    private static final int VALUE_WIDTH = 17;
    private static final int COVERAGE_WIDTH = 26;
    private static final int NOTE_COLUMNS = 4;

    private final Block block;
    private final @Nullable Words caption;
    private final Page page;
    private final FigureCells figures;
    private final UnitTree tree;
    private final List<GridTable> tables;
    private final GridPlan plan;

    /**
     * Makes ready to write it from the next row of the page.
     *
     * @param block the section as one of the units meets it
     * @param caption what its figures are about; null where its heading says it
     */
    GridSection(UnitTree tree, Block block, @Nullable Words caption, Page page, Places places) {
        this.caption = caption;
        this.block = block;
        this.page = page;
        this.figures = new FigureCells(page, places, true);
        this.tree = tree;
        this.tables = GridTable.of(block);
        this.plan = new GridPlan(
                tables, page.row(), caption == null ? 2 : 3, tree.lines().size());
    }

    /** Writes it. */
    void write() {
        for (var table : tables) {
            page.widen(widths(table));
            page.write(title(table));
            if (caption != null) {
                page.note(page.voice().say(caption), table.columns().size() + 2);
            }
            page.write(heads(table));
            for (int line = 0; line < tree.lines().size(); line++) {
                page.write(line(table, line));
            }
            page.skip(1);
        }
        notes();
    }

    /** The totals of the tables of one year and of those without a year, from their first line. */
    List<MainTotal> totals(int year) {
        return tables.stream()
                .filter(table -> table.year() == null || table.year() == year)
                .flatMap(table -> table.columns().stream())
                .map(column -> new SumCell(column, 0, tree, plan))
                .filter(cell -> cell.way() != Rollup.Way.NONE)
                .map(cell -> MainTotal.of(block, cell, page))
                .toList();
    }

    /** Says what is not summed, and why. */
    private void notes() {
        var notSummed = columns()
                .filter(column -> new SumCell(column, 0, tree, plan).way() == Rollup.Way.NONE)
                .map(column -> page.voice().say(column.field().row()))
                .distinct()
                .toList();
        if (!notSummed.isEmpty()) {
            page.note(page.voice().say("grid.notSummed", "fields", String.join(", ", notSummed)), NOTE_COLUMNS);
            page.skip(1);
        }
    }

    private Stream<GridTable.Column> columns() {
        return tables.stream().flatMap(table -> table.columns().stream());
    }

    private static List<Integer> widths(GridTable table) {
        var widths = new ArrayList<>(Collections.nCopies(table.columns().size() + 2, VALUE_WIDTH));
        widths.set(0, LABEL_WIDTH);
        widths.set(widths.size() - 1, COVERAGE_WIDTH);
        return widths;
    }

    private List<DraftCell> title(GridTable table) {
        var parts = new ArrayList<String>();
        parts.add(page.voice().say(block.section().title()));
        if (table.row() != null) {
            parts.add(page.voice().say(table.row()));
        }
        if (table.year() != null) {
            parts.add(table.year().toString());
        }
        return page.section(String.join(" ", parts), table.columns().size() + 2);
    }

    private List<DraftCell> heads(GridTable table) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, page.voice().say("head.unit"), Role.HEAD_TEXT));
        for (var column : table.columns()) {
            var head = page.voice().say(column.head());
            var measure = page.voice().measure(column.field());
            cells.add(DraftCell.words(cells.size(), head + "\n(" + measure + ")", Role.HEAD));
        }
        cells.add(DraftCell.words(cells.size(), page.voice().say("head.coverage"), Role.HEAD_TEXT));
        return cells;
    }

    private List<DraftCell> line(GridTable table, int line) {
        var at = tree.lines().get(line);
        return at.own() == null ? sums(table, line) : own(table, at, at.own());
    }

    private List<DraftCell> own(GridTable table, UnitLine line, UnitReport report) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, label(line), Role.LABEL));
        table.columns()
                .forEach(column -> cells.add(figures.cell(report, column.field().id(), cells.size())));
        boolean isAwaited =
                report.counted() == null && report.block(block.section().id()).isPresent();
        var absence = isAwaited ? page.voice().say(report.standing().words()) : "";
        cells.add(DraftCell.words(cells.size(), absence, Role.STATE));
        return cells;
    }

    private List<DraftCell> sums(GridTable table, int line) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, label(tree.lines().get(line)), Role.TOTAL_LABEL));
        var sums = table.columns().stream()
                .map(column -> new SumCell(column, line, tree, plan))
                .toList();
        sums.forEach(sum -> cells.add(DraftCell.of(cells.size(), sum.content(page.voice()), Role.TOTAL, sum.format())));
        cells.add(DraftCell.words(cells.size(), SumCell.coverage(sums, page.voice()), Role.TOTAL_LABEL));
        return cells;
    }

    private String label(UnitLine line) {
        return INDENT.repeat(line.depth()) + page.voice().say(line.label());
    }
}
