package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.ChartSeries;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.figure.Figure;
import no.samlebok.template.ChartDefinition;
import no.samlebok.template.Field;

/** Writes the charts the template asks for, each above the table of its data. */
final class ChartsSheet {
    private static final List<Integer> WIDTHS = List.of(36, 14, 14, 14, 14, 14, 14);
    private static final int HEIGHT = 17;
    private static final int AROUND_BARS = 6;
    /** Beyond so many units their names no longer stand beside each other: all charts become bars. */
    private static final int MOST_UPRIGHT = 12;

    private final Page page;
    private final Places places;

    ChartsSheet(Page page, Places places) {
        this.page = page;
        this.places = places;
    }

    /** The sheet. */
    DraftSheet sheet(String about, List<ChartDefinition> charts, List<UnitReport> reports) {
        page.widen(WIDTHS);
        page.top(about);
        charts.forEach(chart -> write(chart, ChartData.of(chart, reports)));
        return page.portrait();
    }

    private void write(ChartDefinition chart, ChartData data) {
        if (data.shown().isEmpty()) {
            page.write(page.section(page.voice().say(chart.title()), WIDTHS.size()));
            page.note(page.voice().say("chart.empty"), WIDTHS.size());
        } else {
            int top = page.row();
            int height = height(kind(chart, data), data);
            page.skip(height + 1);
            int head = page.heads(heads(data));
            data.shown().forEach(report -> page.write(line(report, data.fields())));
            page.chart(chart(chart, data, new Area(new Address(top, 0), new Address(top + height - 1, 6)), head));
        }
        if (!data.without().isEmpty()) {
            page.note(page.voice().say("chart.without", "units", names(data.without())), WIDTHS.size());
        }
        page.skip(2);
    }

    private static ChartKind kind(ChartDefinition chart, ChartData data) {
        return data.shown().size() > MOST_UPRIGHT ? ChartKind.BARS : chart.kind();
    }

    /** Bars lie under each other, so their chart grows with the units, and with the bars each has. */
    private static int height(ChartKind kind, ChartData data) {
        int perUnit = data.fields().size() > 2 ? 2 : 1;
        return kind == ChartKind.BARS ? Math.max(HEIGHT, data.shown().size() * perUnit + AROUND_BARS) : HEIGHT;
    }

    private List<Page.Head> heads(ChartData data) {
        var heads = new ArrayList<Page.Head>();
        heads.add(new Page.Head(page.voice().say("head.unit"), false));
        data.fields().forEach(field -> heads.add(new Page.Head(page.voice().say(field.column()), true)));
        return heads;
    }

    private List<DraftCell> line(UnitReport report, List<Field> fields) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, report.unit().name(), Role.LABEL));
        fields.forEach(field ->
                cells.add(places.traced(number(report, field, cells.size()), FigureKey.of(report, field.id()))));
        return cells;
    }

    /** A number, or an empty cell: a chart draws words as zero. */
    private DraftCell number(UnitReport report, Field field, int column) {
        var entry = FigureCells.entry(report, field.id());
        var shown = new Shown(field);
        return entry.figure() instanceof Figure.Amount
                ? DraftCell.of(column, shown.content(entry, page.voice()), Role.VALUE, shown.format(entry))
                : DraftCell.of(column, Content.blank(), Role.VALUE, NumberFormat.GENERAL);
    }

    private Chart chart(ChartDefinition chart, ChartData data, Area place, int head) {
        var kind = kind(chart, data);
        var series = kind == ChartKind.LINES ? unitSeries(data, head) : columnSeries(data, head);
        var axis = page.voice().say(data.fields().get(0).measure().label());
        return new Chart(page.voice().say(chart.title()), kind, place, axis, series);
    }

    /** A series for each column, with a point for each unit. */
    private List<ChartSeries> columnSeries(ChartData data, int head) {
        int last = head + data.shown().size();
        var units = area(head + 1, 0, last, 0);
        var series = new ArrayList<ChartSeries>();
        for (var field : data.fields()) {
            int column = series.size() + 1;
            var values = area(head + 1, column, last, column);
            series.add(new ChartSeries(page.voice().say(field.column()), page.name(), units, values));
        }
        return series;
    }

    /** A series for each unit, with a point for each column: lines go from year to year, never from unit to unit. */
    private List<ChartSeries> unitSeries(ChartData data, int head) {
        int last = data.fields().size();
        var heads = area(head, 1, head, last);
        var series = new ArrayList<ChartSeries>();
        for (var report : data.shown()) {
            int row = head + 1 + series.size();
            series.add(new ChartSeries(report.unit().name(), page.name(), heads, area(row, 1, row, last)));
        }
        return series;
    }

    private static Area area(int row, int column, int lastRow, int lastColumn) {
        return new Area(new Address(row, column), new Address(lastRow, lastColumn));
    }

    private static String names(List<UnitReport> reports) {
        return reports.stream().map(report -> report.unit().name()).collect(Collectors.joining(", "));
    }
}
