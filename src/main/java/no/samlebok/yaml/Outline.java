package no.samlebok.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.template.Across;
import no.samlebok.template.Block;
import no.samlebok.template.Column;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Section;
import no.samlebok.template.TextItem;

/**
 * What can be referred to in a section: its rows and, settled for some year, its columns.
 *
 * @param section the section
 * @param rows the ids of its rows; empty when the round decides them, by its indicators
 * @param columns its columns, in order
 */
record Outline(Section section, Optional<List<String>> rows, List<SettledColumn> columns) {
    /** A year that no template mentions, so that a year written out is seen not to follow the round's. */
    static final int SOME_YEAR = 5000;

    /**
     * A column whose year is settled.
     *
     * @param id with its year
     * @param base without it
     * @param definition what the template says of it; empty for the names of lines and for texts
     */
    record SettledColumn(String id, String base, Optional<Column> definition) {
        /** Its id as a rule writes it. */
        String written() {
            return id.equals(base) ? id : base + "{year}";
        }
    }

    static Outline of(Section section) {
        return new Outline(section, rows(section), columns(section));
    }

    /** The ids of sections. */
    static List<String> ids(List<Outline> outlines) {
        return outlines.stream().map(outline -> outline.section().id()).toList();
    }

    /** The section with this id. */
    static Optional<Outline> find(String id, List<Outline> outlines) {
        return outlines.stream()
                .filter(outline -> outline.section().id().equals(id))
                .findFirst();
    }

    /** Whether the round decides its columns, by what stands across the top. */
    boolean isOpenAcross() {
        return section instanceof Section.Comparison comparison && comparison.across() != Across.NOTHING;
    }

    /** The ids of its columns. */
    List<String> columnIds() {
        return columns.stream().map(SettledColumn::id).toList();
    }

    /** The ids of its columns as a rule writes them. */
    List<String> written() {
        return columns.stream().map(SettledColumn::written).distinct().toList();
    }

    /** The id of the same column one year before. */
    static String previous(SettledColumn column) {
        var year = column.id().substring(column.base().length());
        return year.isEmpty() ? "" : column.base() + (Integer.parseInt(year) - 1);
    }

    private static Optional<List<String>> rows(Section section) {
        if (section instanceof Section.Grid grid) {
            return Optional.of(grid.rows().stream().map(FixedRow::id).toList());
        }
        if (section instanceof Section.Narrative narrative) {
            return Optional.of(narrative.texts().stream().map(TextItem::id).toList());
        }
        return section instanceof Section.Listing listing
                ? Optional.of(IntStream.rangeClosed(1, listing.lines())
                        .mapToObj(Integer::toString)
                        .toList())
                : Optional.empty();
    }

    private static List<SettledColumn> columns(Section section) {
        var columns = new ArrayList<SettledColumn>();
        if (section instanceof Section.Listing) {
            columns.add(new SettledColumn(Block.NAME, Block.NAME, Optional.empty()));
        }
        if (section instanceof Section.Narrative) {
            columns.add(new SettledColumn(Block.TEXT, Block.TEXT, Optional.empty()));
        }
        section.columns().stream().flatMap(Outline::settled).forEach(columns::add);
        return columns;
    }

    /** The months of a year are alike. */
    private static SettledColumn inJanuary(Column column, int year) {
        var id = column.id() + year + "01";
        return new SettledColumn(id, id, Optional.of(column));
    }

    private static Stream<SettledColumn> settled(Column column) {
        if (column.years().isEmpty()) {
            return Stream.of(new SettledColumn(column.id(), column.id(), Optional.of(column)));
        }
        if (column.months()) {
            return column.years().stream().map(offset -> inJanuary(column, SOME_YEAR + offset));
        }
        return column.years().stream()
                .map(offset -> new SettledColumn(column.id() + (SOME_YEAR + offset), column.id(), Optional.of(column)));
    }
}
