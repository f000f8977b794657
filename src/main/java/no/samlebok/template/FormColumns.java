package no.samlebok.template;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.words.Words;

/** Columns of a section with their years settled. */
final class FormColumns {
    private static final String YEAR = "{year}";

    private FormColumns() {}

    /** The columns in the order shown; one with years becomes one for each, counted from the round's own. */
    static List<FormColumn> of(List<Column> columns, int year) {
        return columns.stream().flatMap(column -> of(column, year)).toList();
    }

    private static Stream<FormColumn> of(Column column, int year) {
        return column.years().isEmpty()
                ? Stream.of(new FormColumn(column.id(), column.label(), null, column))
                : column.years().stream().map(back -> inYear(column, year + back));
    }

    private static FormColumn inYear(Column column, int year) {
        var label =
                new Words(shown(column.label().nb(), year), shown(column.label().nn(), year));
        return new FormColumn(column.id() + year, label, year, column);
    }

    private static String shown(String label, int year) {
        return label.replace(YEAR, Integer.toString(year));
    }
}
