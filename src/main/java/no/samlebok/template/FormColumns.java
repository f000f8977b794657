package no.samlebok.template;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/** Columns of a section with their years settled. */
final class FormColumns {
    private static final String YEAR = "{year}";
    private static final String MONTH = "{month}";

    private FormColumns() {}

    /** The columns in the order shown; one with years becomes one for each, counted from the round's own. */
    static List<FormColumn> of(List<Column> columns, Period period) {
        return columns.stream().flatMap(column -> of(column, period)).toList();
    }

    /** The columns of a comparison: under whatever stands across its top. */
    static List<FormColumn> of(
            Section.Comparison comparison, List<Group> entities, List<Indicator> figures, Period period) {
        var columns = switch (comparison.across()) {
            case NOTHING -> comparison.columns();
            case ENTITIES ->
                entities.stream()
                        .flatMap(entity -> comparison.columns().stream().map(column -> column.under(entity)))
                        .toList();
            case FIGURES ->
                figures.stream()
                        .flatMap(figure -> comparison.columns().stream().map(column -> under(figure, column)))
                        .toList();
        };
        return of(columns, period);
    }

    private static Column under(Indicator figure, Column column) {
        return column.under(new Group(figure.id(), figure.label())).in(figure.measure(), figure.decimals());
    }

    private static Stream<FormColumn> of(Column column, Period period) {
        if (column.years().isEmpty()) {
            return Stream.of(new FormColumn(column.id(), column.label(), null, column));
        }
        var years = column.years().stream().map(back -> period.year() + back);
        return column.months()
                ? years.flatMap(year -> IntStream.rangeClosed(1, period.last().getMonthValue())
                        .mapToObj(month -> inMonth(column, YearMonth.of(year, month))))
                : years.map(year -> inYear(column, year));
    }

    private static FormColumn inYear(Column column, int year) {
        return new FormColumn(column.id() + year, shown(column.label(), YEAR, Integer.toString(year)), year, column);
    }

    private static FormColumn inMonth(Column column, YearMonth month) {
        var label = shown(column.label(), MONTH, Norwegian.month(month.getMonthValue()));
        var id = column.id() + month.format(DateTimeFormatter.ofPattern("yyyyMM"));
        return new FormColumn(id, shown(label, YEAR, Integer.toString(month.getYear())), month.getYear(), column);
    }

    private static Words shown(Words label, String hole, String value) {
        return new Words(label.nb().replace(hole, value), label.nn().replace(hole, value));
    }
}
