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

    /** The columns of a comparison: under whatever stands across its top. */
    static List<FormColumn> of(Section.Comparison comparison, List<Group> entities, List<Indicator> figures, int year) {
        var columns = switch (comparison.across()) {
            case NOTHING -> comparison.columns();
            case ENTITIES ->
                entities.stream()
                        .flatMap(entity -> comparison.columns().stream().map(column -> under(entity, column)))
                        .toList();
            case FIGURES ->
                figures.stream()
                        .flatMap(figure -> comparison.columns().stream().map(column -> under(figure, column)))
                        .toList();
        };
        return of(columns, year);
    }

    /** A column under the head of one of those compared; without a label of its own the head is its label. */
    private static Column under(Group entity, Column column) {
        boolean bare = column.label().nb().isBlank();
        return new Column(
                entity.id() + column.id(),
                bare ? entity.label() : column.label(),
                column.years(),
                column.measure(),
                column.decimals(),
                column.fill(),
                column.formula(),
                column.required(),
                column.total(),
                bare ? null : entity.label());
    }

    private static Column under(Indicator figure, Column column) {
        var under = under(new Group(figure.id(), figure.label()), column);
        return new Column(
                under.id(),
                under.label(),
                under.years(),
                figure.measure(),
                figure.decimals(),
                under.fill(),
                under.formula(),
                under.required(),
                under.total(),
                under.head());
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
