package no.samlebok.rolling;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What is said of columns for all units together: one line for those of a section that as many units have. */
final class ColumnsSaid {
    private final Map<UnitSaid.Column, Set<UnitRolling>> columns = new LinkedHashMap<>();

    ColumnsSaid(List<UnitRolling> rollings) {
        rollings.forEach(rolling -> rolling.said()
                .columns()
                .forEach(column ->
                        columns.computeIfAbsent(column, any -> new HashSet<>()).add(rolling)));
    }

    /**
     * Columns that are told of on one line.
     *
     * @param key what is said
     * @param section the heading of their section
     * @param count how many units have them
     */
    private record Line(String key, Words section, int count) {}

    /** The lines, in the order of the template. */
    List<Words> lines() {
        var lines = new LinkedHashMap<Line, Set<Words>>();
        columns.forEach((column, units) -> lines.computeIfAbsent(
                        new Line(column.key(), column.section(), units.size()), any -> new LinkedHashSet<>())
                .add(column.column()));
        return lines.entrySet().stream()
                .map(line -> Messages.of(line.getKey().key())
                        .with("section", line.getKey().section())
                        .with("count", Integer.toString(line.getKey().count()))
                        .with("columns", joined(line.getValue()))
                        .words())
                .toList();
    }

    /** Words in a row, in both languages. */
    static Words joined(Set<Words> words) {
        return new Words(
                words.stream().map(Words::nb).collect(Collectors.joining("; ")),
                words.stream().map(Words::nn).collect(Collectors.joining("; ")));
    }
}
