package no.samlebok.report.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * A native chart with its own data.
 *
 * @param title shown above it
 * @param kind what sort
 * @param axis the unit of measure
 * @param format how its numbers are shown; a percentage stands as a fraction
 * @param points what the points of every series are called
 * @param series its series
 */
public record ReportChart(
        String title, ChartKind kind, String axis, NumberFormat format, List<String> points, List<Series> series)
        implements Part {
    public ReportChart {
        points = List.copyOf(points);
        series = List.copyOf(series);
    }

    /**
     * A series.
     *
     * @param name what it is called
     * @param values one for each point; null where there is no number, for missing is not zero
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
