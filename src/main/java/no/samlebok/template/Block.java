package no.samlebok.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import org.jspecify.annotations.Nullable;

/**
 * A section as one unit meets it: every row and column settled.
 *
 * @param section what the template says of it
 * @param columns its columns; a list's first column is {@code navn}, a narrative's only one is {@code tekst}
 * @param rows its rows
 * @param disagreement the open field for what is wrong with figures that are known; null when none are known
 */
public record Block(
        Section section,
        List<FormColumn> columns,
        List<FormRow> rows,
        @Nullable Field disagreement) {
    /** The id of the column in which a list's unit writes what a line is. */
    public static final String NAME = "navn";
    /** The id of the column that a narrative's texts stand in. */
    public static final String TEXT = "tekst";

    private static final String DISAGREEMENT_ROW = "stemmer";
    private static final String DISAGREEMENT_COLUMN = "ikke";

    public Block {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Its rows but for the sums: in a list the lines, in all else every row. */
    public List<FormRow> lines() {
        return rows.stream()
                .filter(row -> row.fields().size() == columns.size())
                .toList();
    }

    /** Whether a row bears the name of the unit. */
    public boolean isOfUnit(String row) {
        return section instanceof Section.Grid grid
                && grid.rows().stream().anyMatch(fixed -> fixed.id().equals(row) && fixed.isOfUnit());
    }

    /** Whether its columns stand under common heads. */
    public boolean isNested() {
        return columns.stream().anyMatch(column -> column.head() != null);
    }

    /** The id of a section's open field for what is wrong with figures that are known. */
    public static FieldId disagreement(String section) {
        return new FieldId(section, DISAGREEMENT_ROW, DISAGREEMENT_COLUMN);
    }

    /** Every field in it, the one for disagreement last. */
    public Stream<Field> fields() {
        var own = rows.stream().flatMap(row -> row.fields().stream());
        return disagreement == null ? own : Stream.concat(own, Stream.of(disagreement));
    }

    /** Whether money is what most of its figures are. */
    public boolean isMoney() {
        var kinds = fields().filter(Field::isNumeric)
                .map(field -> field.measure().kind())
                .toList();
        long money = kinds.stream().filter(kind -> kind == MeasureKind.AMOUNT).count();
        return money * 2 > kinds.size();
    }

    /** Whether it shows how each result stands to its goal. */
    public boolean hasStatus() {
        return section instanceof Section.Scorecard scorecard && scorecard.status();
    }

    /** The field in the column with this id, of the round's year where it has years. */
    public Optional<Field> field(FormRow row, String column, int year) {
        Field found = null;
        for (int at = 0; at < columns.size(); at++) {
            var candidate = columns.get(at);
            boolean isOfYear = candidate.year() == null || Objects.equals(candidate.year(), year);
            if (isOfYear && isNamed(candidate, column)) {
                found = row.fields().get(at);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isNamed(FormColumn column, String id) {
        var definition = column.definition();
        return column.id().equals(id) || (definition != null && definition.id().equals(id));
    }
}
