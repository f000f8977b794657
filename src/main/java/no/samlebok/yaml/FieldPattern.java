package no.samlebok.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field as a rule writes it: {@code okonomi.avvik.{column}}.
 *
 * @param section the id of its section
 * @param row the id of its row, {@code {row}} or {@code *}
 * @param column the id of its column, with {@code {year}}, {@code {column}} or {@code {previous}} in it, or {@code *};
 *     {@code {year}*} for all that begin so, as the months of a year
 */
record FieldPattern(String section, String row, String column) {
    /** What stands in braces for a part of a field; all else in braces is a threshold. */
    static final Set<String> PLACES = Set.of("year", "column", "previous", "row");

    private static final String ANY = "*";
    private static final String EACH_ROW = "{row}";
    private static final String EACH_COLUMN = "{column}";
    private static final String PREVIOUS = "{previous}";

    /** The parts of a field; empty when there are not three. */
    static Optional<FieldPattern> of(String text) {
        var parts = text.split("\\.", -1);
        boolean three = parts.length == 3 && Stream.of(parts).noneMatch(String::isEmpty);
        return three ? Optional.of(new FieldPattern(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** Whether it stands for several fields that a rule walks over. */
    boolean walks() {
        return row.equals(EACH_ROW) || column.contains(EACH_COLUMN);
    }

    /** Whether a section has the row, in any expansion; always when the round decides the rows. */
    boolean hasRow(Outline outline, Walk each) {
        if (row.equals(ANY) || outline.rows().isEmpty()) {
            return true;
        }
        var rows = outline.rows().get();
        return row.equals(EACH_ROW) ? !each.isKnown() || each.rows().anyMatch(rows::contains) : rows.contains(row);
    }

    /** Whether a section has the column, in any expansion. */
    boolean hasColumn(Outline outline, Walk each) {
        boolean unknown = !each.isKnown() && (column.contains(EACH_COLUMN) || column.contains(PREVIOUS));
        return unknown
                || outline.isOpenAcross()
                || column.equals(ANY)
                || columns(each).anyMatch(named -> outline.columnIds().stream().anyMatch(id -> fits(named, id)));
    }

    /** The same field in another section. */
    String inSection(String other) {
        return new FieldPattern(other, row, column).toString();
    }

    /** The same field in another row. */
    String inRow(String other) {
        return new FieldPattern(section, other, column).toString();
    }

    /** The same field in another column. */
    String inColumn(String other) {
        return new FieldPattern(section, row, other).toString();
    }

    @Override
    public String toString() {
        return section + "." + row + "." + column;
    }

    private Stream<String> columns(Walk each) {
        var named = column.replace("{year}", Integer.toString(Outline.SOME_YEAR));
        if (named.contains(EACH_COLUMN)
                || (named.contains(PREVIOUS) && each.outline().isPresent())) {
            var walked = each.columns()
                    .map(one -> named.replace(EACH_COLUMN, one.id()).replace(PREVIOUS, Outline.previous(one)));
            return Stream.concat(walked, Stream.of(inYearBefore(named)));
        }
        return Stream.of(inYearBefore(named));
    }

    /** Over rows it is the year before the round's own. */
    private static String inYearBefore(String named) {
        return named.replace(PREVIOUS, Integer.toString(Outline.SOME_YEAR - 1));
    }

    private static boolean fits(String named, String id) {
        return named.endsWith(ANY)
                ? id.startsWith(named.substring(0, named.length() - ANY.length()))
                : named.equals(id);
    }
}
