package no.samlebok.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import no.samlebok.draft.ChartKind;
import no.samlebok.report.print.ReportChart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A native chart in Word, with its numbers in a workbook of its own inside the document. */
final class DocxChart {
    private static final int HEIGHT = 165;
    private static final int FEW = 6;
    private static final int BETWEEN = 6;
    private static final int BAR_HEIGHT = 18;
    private static final int AROUND_BARS = 90;
    private static final int TWIPS = 20;
    private static final int GAP = 60;

    private final ReportChart chart;
    private final Paper paper;
    private final Inks inks;

    private DocxChart(ReportChart chart, Paper paper, Inks inks) {
        this.chart = chart;
        this.paper = paper;
        this.inks = inks;
    }

    /** Whether it can stand beside another. */
    static boolean isSmall(ReportChart chart) {
        return chart.kind() != ChartKind.BARS && chart.points().size() <= FEW;
    }

    /** Writes charts beside each other. */
    static void write(List<ReportChart> charts, Paper paper, Inks inks) throws IOException {
        var paragraph = paper.write("", StyleRole.FIGURE);
        boolean isAlone = charts.size() == 1;
        int whole = paper.width() / TWIPS;
        int width = isAlone ? alone(charts.get(0), whole) : (whole - BETWEEN) / 2;
        try {
            for (var chart : charts) {
                new DocxChart(chart, paper, inks).write(paragraph.createRun(), width);
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static int alone(ReportChart chart, int whole) {
        return isSmall(chart) ? whole * 2 / 3 : whole;
    }

    private void write(XWPFRun run, int width) throws IOException, InvalidFormatException {
        boolean lying = isLying();
        int height = lying
                ? AROUND_BARS
                        + BAR_HEIGHT
                                * chart.points().size()
                                * (1 + chart.series().size())
                                / 2
                : HEIGHT;
        var written = paper.document().createChart(run, Units.toEMU(width), Units.toEMU(Math.max(HEIGHT, height)));
        plot(written, lying);
        written.getWorkbook().getProperties().getCoreProperties().setCreator("");
        ChartLetters.write(written, chart, paper.font(), !lying);
        describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr());
    }

    /** Names of many points do not stand beside each other; their bars lie under each other. */
    private boolean isLying() {
        boolean isCrowded = chart.kind() == ChartKind.COLUMNS && chart.points().size() > FEW;
        return chart.kind() == ChartKind.BARS || isCrowded;
    }

    /** Bars tell how much by their length, so that they begin at zero. */
    private void onZero(XDDFValueAxis values) {
        var numbers = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .toList();
        if (numbers.stream().allMatch(number -> number.signum() >= 0)) {
            values.setMinimum(0);
        } else if (numbers.stream().allMatch(number -> number.signum() <= 0)) {
            values.setMaximum(0);
        }
    }

    private void describe(CTNonVisualDrawingProps properties) {
        properties.setDescr(chart.title() + " (" + chart.axis() + "): " + String.join(", ", chart.points()));
    }

    private void plot(XWPFChart written, boolean lying) {
        var categories = written.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var values = written.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        categories.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        categories.getOrAddShapeProperties().setLineProperties(line(Inks.RULE, 0.75));
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(chart.format().code());
        values.setMajorTickMark(AxisTickMark.NONE);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line(Inks.HAIR, 0.75));
        var type = chart.kind() == ChartKind.LINES ? ChartTypes.LINE : ChartTypes.BAR;
        var data = written.createData(type, categories, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP);
            onZero(values);
        } else if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        series(written, data);
        written.plot(data);
        written.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            written.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void series(XWPFChart written, XDDFChartData data) {
        int last = chart.points().size();
        var points =
                XDDFDataSourcesFactory.fromArray(chart.points().toArray(new String[0]), range(written, 0, last), 0);
        List<ReportChart.Series> all = chart.series();
        for (int at = 0; at < all.size(); at++) {
            var values = all.get(at).values().toArray(new BigDecimal[0]);
            var numbers = XDDFDataSourcesFactory.fromArray(values, range(written, at + 1, last), at + 1);
            numbers.setFormatCode(chart.format().code());
            var one = data.addSeries(points, numbers);
            one.setTitle(all.get(at).name(), written.setSheetTitle(all.get(at).name(), at + 1));
            dress(one, inks.of(at, all));
        }
    }

    private static String range(XWPFChart written, int column, int last) {
        return written.formatRange(new CellRangeAddress(1, last, column, column));
    }

    private static void dress(XDDFChartData.Series series, byte[] ink) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setLineProperties(line(ink, 2.25));
            line.setMarkerStyle(MarkerStyle.CIRCLE);
        } else {
            series.setFillProperties(fill(ink));
        }
        if (series instanceof XDDFBarChartData.Series bar) {
            bar.setInvertIfNegative(false);
        }
    }

    private static XDDFLineProperties line(byte[] ink, double points) {
        var line = new XDDFLineProperties(fill(ink));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(byte[] ink) {
        return new XDDFSolidFillProperties(XDDFColor.from(ink));
    }
}
