package no.samlebok.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samlebok.template.Block;
import no.samlebok.template.ChartDefinition;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;

/**
 * What a chart shows: a row of a section for every unit that has a number in it.
 *
 * @param fields the fields that become series, as one of the units meets them; empty when no unit is asked for the row
 * @param shown the units with at least one number, the rows of the chart's table
 * @param without the units that are asked and have none
 */
public record ChartData(List<Field> fields, List<UnitReport> shown, List<UnitReport> without) {
    public ChartData {
        fields = List.copyOf(fields);
        shown = List.copyOf(shown);
        without = List.copyOf(without);
    }

    /** The data of a chart. */
    public static ChartData of(ChartDefinition chart, List<UnitReport> reports) {
        var asked = reports.stream()
                .filter(report -> !fields(chart, report).isEmpty())
                .toList();
        var fields = asked.isEmpty() ? List.<Field>of() : fields(chart, asked.get(0));
        return new ChartData(
                fields,
                asked.stream().filter(report -> hasNumber(report, fields)).toList(),
                asked.stream().filter(report -> !hasNumber(report, fields)).toList());
    }

    private static boolean hasNumber(UnitReport report, List<Field> fields) {
        return fields.stream().anyMatch(field -> report.amount(field.id()).isPresent());
    }

    private static List<Field> fields(ChartDefinition chart, UnitReport report) {
        return report.block(chart.section())
                .flatMap(block -> row(chart, block).map(row -> fields(chart, block, row)))
                .orElseGet(List::of);
    }

    private static Optional<FormRow> row(ChartDefinition chart, Block block) {
        return block.rows().stream()
                .filter(row -> row.id().equals(chart.row()) || isOf(chart, row))
                .findFirst();
    }

    private static boolean isOf(ChartDefinition chart, FormRow row) {
        var indicator = row.indicator();
        return indicator != null && indicator.id().equals(chart.row());
    }

    private static List<Field> fields(ChartDefinition chart, Block block, FormRow row) {
        return IntStream.range(0, block.columns().size())
                .filter(at -> isWanted(chart, block.columns().get(at)))
                .mapToObj(at -> row.fields().get(at))
                .filter(Field::isNumeric)
                .toList();
    }

    private static boolean isWanted(ChartDefinition chart, FormColumn column) {
        var definition = column.definition();
        return chart.columns().isEmpty()
                || chart.columns().contains(column.id())
                || (definition != null && chart.columns().contains(definition.id()));
    }
}
