package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.draft.DraftCell;
import no.samlebok.template.Block;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;

/** Writes a comparison for all units as one table: each figure of each unit on a line, the years beside each other. */
final class ComparisonSection {
    private static final int WORD_COLUMNS = 4;
    private static final List<Integer> WORD_WIDTHS = List.of(28, 40, 28, 24);
    private static final int VALUE_WIDTH = 12;

    private final List<UnitReport> asked;
    private final Block block;
    private final Page page;
    private final FigureCells figures;

    /**
     * Makes ready to write it.
     *
     * @param asked the units that are asked for it
     * @param block the section as one of them meets it
     */
    ComparisonSection(List<UnitReport> asked, Block block, Page page, Places places) {
        this.asked = asked;
        this.block = block;
        this.page = page;
        this.figures = new FigureCells(page, places, false);
    }

    /** Writes it: a table for all units with the same columns, which are not the same where figures stand across. */
    void write() {
        var alike =
                asked.stream().collect(Collectors.groupingBy(this::columns, LinkedHashMap::new, Collectors.toList()));
        int number = 1;
        for (var table : alike.entrySet()) {
            var id = block.section().id() + (number == 1 ? "" : "_" + number);
            write(table.getKey(), table.getValue(), id);
            number++;
        }
    }

    private List<FormColumn> columns(UnitReport report) {
        return report.block(block.section().id()).orElse(block).columns();
    }

    private void write(List<FormColumn> own, List<UnitReport> reports, String id) {
        int columns = own.size() + WORD_COLUMNS;
        page.widen(Collections.nCopies(columns, VALUE_WIDTH));
        page.widen(WORD_WIDTHS);
        page.write(page.section(page.voice().say(block.section().title()), columns));
        int head = page.heads(heads(own));
        for (var report : reports) {
            report.block(block.section().id()).stream()
                    .flatMap(found -> found.rows().stream())
                    .forEach(row -> page.write(cells(report, row)));
        }
        page.table(id, head, columns);
        page.skip(1);
    }

    private List<Page.Head> heads(List<FormColumn> own) {
        var heads = new ArrayList<Page.Head>();
        for (var key : List.of("head.unit", "head.keyFigure", "head.entity", "head.measure")) {
            heads.add(new Page.Head(page.voice().say(key), false));
        }
        for (var column : own) {
            heads.add(new Page.Head(page.voice().say(column.name()), true));
        }
        return heads;
    }

    private List<DraftCell> cells(UnitReport report, FormRow row) {
        var cells = new ArrayList<>(figures.about(report, row));
        row.fields().forEach(field -> cells.add(figures.cell(report, field.id(), cells.size())));
        return cells;
    }
}
