package no.samlebok.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A native table in Word: its heads are repeated on every page, and no line is parted. */
final class DocxTable {
    private static final int MOST_TOGETHER = 12;

    private final ReportTable table;
    private final Paper paper;
    private final List<Integer> widths;

    private DocxTable(ReportTable table, Paper paper) {
        this.table = table;
        this.paper = paper;
        this.widths = ColumnWidths.of(table, paper.width(), paper.character());
    }

    /** Writes it with its title and notes. */
    static void write(ReportTable table, Paper paper) {
        new DocxTable(table, paper).write();
    }

    private void write() {
        if (!table.underHeading()) {
            paper.write(table.title(), StyleRole.CAPTION);
        }
        if (!table.measure().isEmpty()) {
            paper.write("(" + table.measure() + ")", StyleRole.MEASURE);
        }
        var written = paper.document().getDocument().getBody().addNewTbl();
        frame(written);
        heads(written);
        for (int at = 0; at < table.lines().size(); at++) {
            boolean staysWithNext = isShort() && at < table.lines().size() - 1;
            line(written.addNewTr(), table.lines().get(at), staysWithNext);
        }
        // Two tables with nothing between them are one to Word.
        if (table.notes().isEmpty()) {
            paper.write("", StyleRole.NOTE);
        }
        table.notes().forEach(note -> paper.write(note, StyleRole.NOTE));
    }

    private void frame(CTTbl written) {
        var properties = written.addNewTblPr();
        properties.addNewTblStyle().setVal(paper.styles().id(StyleRole.TABLE));
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setVal(new byte[] {0x04, 0x20});
        look.setFirstRow(true);
        look.setFirstColumn(false);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(table.title());
        var grid = written.addNewTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    }

    private void heads(CTTbl written) {
        var level = table.heads();
        List<Head> above = List.of();
        for (int line = 0; line < table.headLines(); line++) {
            var row = row(written.addNewTr());
            row.getTrPr().addNewTblHeader();
            corner(row, line);
            var below = new ArrayList<Head>();
            for (var head : level) {
                head(row, head, above.contains(head));
                below.addAll(head.parts().isEmpty() ? List.of(head) : head.parts());
            }
            above = level;
            level = List.copyOf(below);
        }
    }

    private void corner(CTRow row, int line) {
        var cell = new DocxCell(row.addNewTc(), paper, widths.size());
        cell.merged(table.headLines() > 1, line == 0);
        cell.head(line == 0 ? table.corner() : "", false, true);
    }

    /** A head that has no heads under it goes on down to the columns. */
    private void head(CTRow row, Head head, boolean isContinued) {
        var cell = new DocxCell(row.addNewTc(), paper, widths.size());
        cell.spanning(head.columns());
        cell.merged(head.parts().isEmpty() && table.headLines() > 1, !isContinued);
        cell.head(
                isContinued ? "" : head.label(),
                head.ofNumbers() || !head.parts().isEmpty(),
                false);
    }

    /** A short table is kept on one page; a long one may be parted between lines. */
    private boolean isShort() {
        return table.lines().size() <= MOST_TOGETHER;
    }

    private void line(CTRow tr, Line line, boolean staysWithNext) {
        var row = row(tr);
        var label = new DocxCell(row.addNewTc(), paper, widths.size());
        boolean strong = line.kind() != Line.Kind.ROW;
        if (line.kind() == Line.Kind.GROUP) {
            label.spanning(widths.size());
        }
        label.label(line.label(), line.depth(), strong, staysWithNext || line.kind() == Line.Kind.GROUP);
        for (ReportCell cell : line.cells()) {
            new DocxCell(row.addNewTc(), paper, widths.size()).value(cell, strong);
        }
    }

    private static CTRow row(CTRow row) {
        row.addNewTrPr().addNewCantSplit();
        return row;
    }
}
