package no.samlebok.excel.limits;

import java.util.stream.Stream;
import no.samlebok.book.Area;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartSeries;
import no.samlebok.draft.Draft;

/** What is asked of charts. */
final class ChartLimits {
    private static final int MOST_SERIES = 255;

    private ChartLimits() {}

    static Stream<Breach> check(Draft draft) {
        return draft.sheets().stream()
                .flatMap(sheet -> sheet.charts().stream().flatMap(chart -> check(draft, sheet.name(), chart)));
    }

    private static Stream<Breach> check(Draft draft, String sheet, Chart chart) {
        var where = sheet + ", chart " + chart.title();
        int series = chart.series().size();
        var sources = chart.series().stream()
                .filter(one -> !hasSource(draft, one))
                .map(one -> new Breach(Limit.CHART_SOURCE, where, one.toString()));
        return series >= 1 && series <= MOST_SERIES
                ? sources
                : Stream.concat(sources, Stream.of(new Breach(Limit.CHART_SERIES, where, series + " series")));
    }

    private static boolean hasSource(Draft draft, ChartSeries series) {
        return draft.sheets().stream().anyMatch(sheet -> sheet.name().equals(series.sheet()))
                && isLine(series.values())
                && length(series.values()) == length(series.categories())
                && SheetLimits.isCell(series.values().last());
    }

    private static boolean isLine(Area area) {
        return area.first().row() == area.last().row()
                || area.first().column() == area.last().column();
    }

    private static long length(Area area) {
        return (area.last().row() - area.first().row() + 1L)
                * (area.last().column() - area.first().column() + 1L);
    }
}
