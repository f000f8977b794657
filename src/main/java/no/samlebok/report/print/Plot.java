package no.samlebok.report.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.NumberFormat;
import no.samlebok.report.ChartData;
import no.samlebok.report.Shown;
import no.samlebok.report.UnitReport;
import no.samlebok.report.Voice;
import no.samlebok.template.ChartDefinition;
import no.samlebok.template.Field;
import org.jspecify.annotations.Nullable;

/**
 * Draws up a chart that the template asks for.
 *
 * @param definition what the template says
 * @param voice the language
 */
record Plot(ChartDefinition definition, Voice voice) {
    private static final int PERCENT_PLACES = 2;
    /** Beyond so many units their names no longer stand beside each other: all charts become bars. */
    private static final int MOST_UPRIGHT = 12;

    /** The chart of one unit, from column to column; empty when there are not two numbers to compare. */
    Optional<ReportChart> ofUnit(UnitReport report) {
        var fields = ChartData.of(definition, List.of(report)).fields();
        var numbers = fields.stream()
                .filter(field -> report.amount(field.id()).isPresent())
                .count();
        if (numbers < 2) {
            return Optional.empty();
        }
        var series = new ReportChart.Series(
                report.unit().name(),
                fields.stream().map(field -> value(report, field)).toList());
        return Optional.of(chart(definition.kind(), fields, columns(fields), List.of(series)));
    }

    /** The chart of all units that have a number; empty when fewer than two have. */
    Optional<ReportChart> ofUnits(List<UnitReport> reports) {
        var data = ChartData.of(definition, reports);
        if (data.shown().size() < 2) {
            return Optional.empty();
        }
        var kind = data.shown().size() > MOST_UPRIGHT ? ChartKind.BARS : definition.kind();
        return Optional.of(kind == ChartKind.LINES ? overColumns(data) : overUnits(data, kind));
    }

    /** Lines go from year to year, never from unit to unit. */
    private ReportChart overColumns(ChartData data) {
        var series = data.shown().stream()
                .map(report -> series(report.unit().name(), data.fields(), field -> value(report, field)))
                .toList();
        return chart(ChartKind.LINES, data.fields(), columns(data.fields()), series);
    }

    private ReportChart overUnits(ChartData data, ChartKind kind) {
        var series = data.fields().stream()
                .map(field -> series(voice.say(field.column()), data.shown(), report -> value(report, field)))
                .toList();
        var units = data.shown().stream().map(report -> report.unit().name()).toList();
        return chart(kind, data.fields(), units, series);
    }

    private ReportChart chart(
            ChartKind kind, List<Field> fields, List<String> points, List<ReportChart.Series> series) {
        var field = fields.get(0);
        return new ReportChart(
                voice.say(definition.title()), kind, voice.say(field.measure().label()), format(field), points, series);
    }

    private List<String> columns(List<Field> fields) {
        return fields.stream().map(field -> voice.say(field.column())).toList();
    }

    private static <T> ReportChart.Series series(String name, List<T> points, Function<T, @Nullable BigDecimal> value) {
        return new ReportChart.Series(name, points.stream().map(value).toList());
    }

    private static @Nullable BigDecimal value(UnitReport report, Field field) {
        boolean percent = format(field).kind() == FormatKind.PERCENT;
        return report.amount(field.id())
                .map(value -> percent ? value.movePointLeft(PERCENT_PLACES) : value)
                .orElse(null);
    }

    private static NumberFormat format(Field field) {
        return new Shown(field).format(BigDecimal.ZERO);
    }
}
