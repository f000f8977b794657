package no.samlebok.draft;

import java.util.List;
import no.samlebok.book.Area;

/**
 * A native chart.
 *
 * @param title shown above it
 * @param kind what sort
 * @param place the cells it covers
 * @param axis the title of the value axis: the unit of measure
 * @param series with as many points as rows
 */
public record Chart(String title, ChartKind kind, Area place, String axis, List<ChartSeries> series) {
    public Chart {
        series = List.copyOf(series);
    }
}
