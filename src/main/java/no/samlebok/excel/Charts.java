package no.samlebok.excel;

import java.util.stream.Stream;
import no.samlebok.book.Content;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftSheet;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes native charts. */
final class Charts {
    private static final int GAP = 60;

    private Charts() {}

    static void write(XSSFSheet sheet, Draft draft, DraftSheet from, Palette palette) {
        for (var chart : from.charts()) {
            var drawing = sheet.createDrawingPatriarch();
            var written = drawing.createChart(anchor(chart));
            ChartLook.dress(written, chart.title());
            plot(written, chart, draft, palette);
            var frame = drawing.getCTDrawing()
                    .getTwoCellAnchorArray(drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1)
                    .getGraphicFrame()
                    .getNvGraphicFramePr()
                    .getCNvPr();
            frame.setDescr(chart.title());
        }
    }

    private static XSSFClientAnchor anchor(Chart chart) {
        var place = chart.place();
        return new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                place.first().column(),
                place.first().row(),
                place.last().column() + 1,
                place.last().row() + 1);
    }

    private static void plot(XSSFChart written, Chart chart, Draft draft, Palette palette) {
        boolean lying = chart.kind() == ChartKind.BARS;
        var categories = written.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var values = written.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        ChartLook.axes(categories, values, lying);
        ChartLook.unit(written, chart.axis(), !lying);
        var type = chart.kind() == ChartKind.LINES ? ChartTypes.LINE : ChartTypes.BAR;
        var data = written.createData(type, categories, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP);
            onZero(values, chart, draft);
        } else if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        series(data, chart, draft, palette);
        sources(chart, draft).findFirst().ifPresent(first -> values.setNumberFormat(new Values(first).getFormatCode()));
        written.plot(data);
        written.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            written.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void series(XDDFChartData data, Chart chart, Draft draft, Palette palette) {
        var inks = SeriesInks.of(chart.series(), palette);
        for (int at = 0; at < chart.series().size(); at++) {
            var series = chart.series().get(at);
            var categories = new Categories(ChartSource.of(draft, series.sheet(), series.categories()));
            var written =
                    data.addSeries(categories, new Values(ChartSource.of(draft, series.sheet(), series.values())));
            written.setTitle(series.name(), null);
            ChartLook.series(written, inks.get(at));
        }
    }

    /** Bars tell how much by their length, so that they begin at zero. */
    private static void onZero(XDDFValueAxis values, Chart chart, Draft draft) {
        var signs = sources(chart, draft)
                .flatMap(source -> source.cells().stream())
                .map(ChartSource::shown)
                .filter(Content.Numeric.class::isInstance)
                .map(number -> ((Content.Numeric) number).value().signum())
                .toList();
        if (signs.stream().allMatch(sign -> sign >= 0)) {
            values.setMinimum(0);
        } else if (signs.stream().allMatch(sign -> sign <= 0)) {
            values.setMaximum(0);
        }
    }

    private static Stream<ChartSource> sources(Chart chart, Draft draft) {
        return chart.series().stream().map(series -> ChartSource.of(draft, series.sheet(), series.values()));
    }
}
