package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A table of a grid section with units down the side: the fields of one year beside each other, so that what belongs
 * together (regnskap, budsjett, avvik) can be read across.
 *
 * @param year the calendar year of its fields; null when they have none
 * @param row the row of the section that it shows, where all of them would be too wide; null when it shows all
 * @param columns its columns after the units
 */
public record GridTable(@Nullable Integer year, @Nullable Words row, List<Column> columns) {
    private static final int WIDEST = 10;

    public GridTable {
        columns = List.copyOf(columns);
    }

    /** A column: a field, and its head. */
    public record Column(Field field, Words head) {}

    /** The tables of a section, the newest year first. */
    public static List<GridTable> of(Block block) {
        return block.columns().stream()
                .map(FormColumn::year)
                .distinct()
                .sorted(Comparator.nullsFirst(Comparator.reverseOrder()))
                .map(year -> of(block, year))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<GridTable> of(Block block, @Nullable Integer year) {
        Predicate<Integer> isHere = at -> Objects.equals(block.columns().get(at).year(), year);
        long heads = IntStream.range(0, block.columns().size())
                .boxed()
                .filter(isHere)
                .count();
        if (block.rows().size() * heads <= WIDEST) {
            return List.of(new GridTable(year, null, columns(block.rows(), isHere, heads)));
        }
        return block.rows().stream()
                .map(row -> new GridTable(year, row.label(), columns(List.of(row), isHere, heads)))
                .toList();
    }

    private static List<Column> columns(List<FormRow> rows, Predicate<Integer> isHere, long heads) {
        var columns = new ArrayList<Column>();
        for (var row : rows) {
            for (int at = 0; at < row.fields().size(); at++) {
                if (isHere.test(at)) {
                    var field = row.fields().get(at);
                    columns.add(new Column(field, head(field, rows.size(), heads)));
                }
            }
        }
        return columns;
    }

    private static Words head(Field field, int rows, long heads) {
        if (heads == 1) {
            return field.row();
        }
        return rows == 1 ? field.column() : field.label();
    }
}
