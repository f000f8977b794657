package no.samlebok.document;

import no.samlebok.report.print.ReportChart;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The words of a chart. */
final class ChartLetters {
    private static final int POINT = 100;
    private static final int UPRIGHT = -5_400_000;
    private static final int TITLE = 10;
    private static final int SMALL = 8;

    private ChartLetters() {}

    /**
     * Writes the title, and the unit of measure along the axis of values.
     *
     * @param font the name of the letters
     * @param upright whether that axis stands
     */
    static void write(XWPFChart written, ReportChart chart, String font, boolean upright) {
        var space = written.getCTChartSpace();
        var frame = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        frame.addNewLn().addNewNoFill();
        var all = space.addNewTxPr();
        all.addNewBodyPr();
        letters(all.addNewP().addNewPPr().addNewDefRPr(), font, SMALL);
        heading(written.getCTChart().addNewTitle(), chart.title(), font, TITLE, 0);
        written.setAutoTitleDeleted(false);
        if (!chart.axis().isBlank()) {
            var axis = written.getCTChart().getPlotArea().getValAxArray(0);
            heading(axis.addNewTitle(), chart.axis(), font, SMALL, upright ? UPRIGHT : 0);
        }
    }

    private static void heading(CTTitle title, String words, String font, int size, int turn) {
        var rich = title.addNewTx().addNewRich();
        rich.addNewBodyPr().setRot(turn);
        var run = rich.addNewP().addNewR();
        letters(run.addNewRPr(), font, size);
        run.setT(words);
        title.addNewOverlay().setVal(false);
    }

    private static void letters(CTTextCharacterProperties letters, String font, int size) {
        letters.setSz(size * POINT);
        letters.setB(size > SMALL);
        letters.addNewLatin().setTypeface(font);
    }
}
