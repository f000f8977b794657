package no.samlebok.excel;

import java.util.Set;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the cells of one sheet. */
final class Cells {
    private final XSSFSheet sheet;
    private final DraftSheet draft;
    private final Styles styles;
    private final Set<Integer> besideFigures;

    Cells(XSSFSheet sheet, DraftSheet draft, Styles styles) {
        this.sheet = sheet;
        this.draft = draft;
        this.styles = styles;
        this.besideFigures = Neighbours.of(draft);
    }

    /** Writes everything but formulas, which must wait for the names and tables they use. */
    void writeValues() {
        var heights = new Heights(draft, styles);
        int end = lastVisibleColumn();
        for (var row : draft.rows()) {
            var written = sheet.createRow(row.index());
            boolean oneLine = heights.set(row, written);
            row.cells().forEach(cell -> write(written, cell, setting(row, cell, oneLine)));
            drawRule(row, written, end);
            written.setZeroHeight(row.hidden());
        }
    }

    private Setting setting(DraftRow row, DraftCell cell, boolean oneLine) {
        // Running text begins at the top, however little there is of it.
        boolean level = oneLine && cell.role() != Role.INPUT_TEXT;
        return new Setting(Band.of(row), level, besideFigures.contains(cell.column()));
    }

    /** Writes the formulas, each with the value shown until something recalculates it. */
    void writeFormulas() {
        for (var row : draft.rows()) {
            for (var cell : row.cells()) {
                if (cell.content() instanceof Content.Formula formula) {
                    Stored.formula(sheet.getRow(row.index()).getCell(cell.column()), formula);
                }
            }
        }
    }

    private void write(XSSFRow row, DraftCell drafted, Setting setting) {
        var cell = row.createCell(drafted.column());
        boolean quoted = Stored.looksLikeFormula(drafted.content());
        cell.setCellStyle(
                quoted
                        ? styles.quoted(drafted.role(), drafted.format(), setting)
                        : styles.style(drafted.role(), drafted.format(), setting));
        if (!(drafted.content() instanceof Content.Formula)) {
            Stored.value(cell, drafted.content());
        }
        if (drafted.link() != null) {
            var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(drafted.link());
            cell.setHyperlink(link);
        }
    }

    /** Draws the row's rule through the gaps between its cells, and that of a section on to where the sheet ends. */
    private void drawRule(DraftRow row, XSSFRow written, int end) {
        var band = Band.of(row);
        if (band.edge() == Look.Edge.NONE) {
            return;
        }
        var filler = styles.style(Role.WORDS, NumberFormat.GENERAL, new Setting(band, true, false));
        int last = band == Band.SECTION ? end : Math.min(end, written.getLastCellNum() - 1);
        for (int column = firstVisible(row); column <= last; column++) {
            if (written.getCell(column) == null) {
                written.createCell(column).setCellStyle(filler);
            }
        }
    }

    private int firstVisible(DraftRow row) {
        return row.cells().stream()
                .mapToInt(DraftCell::column)
                .filter(this::isVisible)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private int lastVisibleColumn() {
        return draft.rows().stream()
                .filter(row -> !row.hidden())
                .flatMap(row -> row.cells().stream())
                .mapToInt(DraftCell::column)
                .filter(column ->
                        column >= draft.widths().size() || draft.widths().get(column) > 0)
                .max()
                .orElse(-1);
    }

    private boolean isVisible(int column) {
        return column >= draft.widths().size() || draft.widths().get(column) > 0;
    }
}
