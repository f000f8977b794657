package no.samlebok.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/** The look of charts: the letters of the sheet, hairlines, no frame. */
final class ChartLook {
    private static final int HUNDREDTHS = 100;
    private static final int UPRIGHT = -5_400_000;

    private ChartLook() {}

    /** The title, and letters for everything else. */
    static void dress(XSSFChart chart, String title) {
        var space = chart.getCTChartSpace();
        var corners = space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners();
        corners.setVal(false);
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Colour.WHITE.rgb())));
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        space.setSpPr(shape.getXmlObject());
        var text = space.addNewTxPr();
        text.addNewBodyPr();
        letters(text.addNewP().addNewPPr().addNewDefRPr(), 9, false, Palette.SOFT);
        write(chart.getCTChart().addNewTitle(), title, 12, 0);
        chart.setAutoTitleDeleted(false);
    }

    /** The unit of measure along the axis of values. */
    static void unit(XSSFChart chart, String unit, boolean upright) {
        if (!unit.isEmpty()) {
            var axis = chart.getCTChart().getPlotArea().getValAxArray(0);
            write(axis.addNewTitle(), unit, 9, upright ? UPRIGHT : 0);
        }
    }

    /** Axes of which only the hairlines of values are seen; names stay at the edge, also beside negative values. */
    static void axes(XDDFCategoryAxis categories, XDDFValueAxis values, boolean lying) {
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setMinorTickMark(AxisTickMark.NONE);
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.HAIR.mixed(Colour.WHITE, 60), 0.75));
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.setMinorTickMark(AxisTickMark.NONE);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        categories.getOrAddShapeProperties().setLineProperties(line(Palette.RULE, 0.75));
        // Bars are read from the top down, like rows.
        categories.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
    }

    /** A series in its colour. */
    static void series(XDDFChartData.Series series, Colour ink) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setLineProperties(line(ink, 2.25));
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            var marker = new XDDFShapeProperties();
            marker.setFillProperties(fill(ink));
            marker.setLineProperties(line(ink, 0.75));
            line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        } else {
            series.setFillProperties(fill(ink));
        }
        if (series instanceof XDDFBarChartData.Series bar) {
            bar.setInvertIfNegative(false);
        }
    }

    private static void write(CTTitle title, String words, int size, int turned) {
        var text = title.addNewTx().addNewRich();
        var body = text.addNewBodyPr();
        body.setRot(turned);
        body.setVert(STTextVerticalType.HORZ);
        var paragraph = text.addNewP();
        boolean bold = turned == 0 && size > 9;
        letters(paragraph.addNewPPr().addNewDefRPr(), size, bold, bold ? Palette.INK : Palette.SOFT);
        var run = paragraph.addNewR();
        letters(run.addNewRPr(), size, bold, bold ? Palette.INK : Palette.SOFT);
        run.setT(words);
        title.addNewOverlay().setVal(false);
    }

    private static void letters(CTTextCharacterProperties letters, int size, boolean bold, Colour ink) {
        letters.setLang("nb-NO");
        letters.setSz(size * HUNDREDTHS);
        letters.setB(bold);
        letters.addNewSolidFill().addNewSrgbClr().setVal(ink.rgb());
        letters.addNewLatin().setTypeface("Calibri");
    }

    private static XDDFLineProperties line(Colour ink, double points) {
        var line = new XDDFLineProperties(fill(ink));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(Colour ink) {
        return new XDDFSolidFillProperties(XDDFColor.from(ink.rgb()));
    }
}
