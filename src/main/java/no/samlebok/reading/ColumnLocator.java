package no.samlebok.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.layout.Slot;

/** Gathers the evidence of where a field's column stands in the block that a row of a returned book belongs to. */
final class ColumnLocator {
    private final Survey survey;
    private final Names names;

    ColumnLocator(Survey survey, Names names) {
        this.survey = survey;
        this.names = names;
    }

    /**
     * The 0-based columns of the fields of a row that stands at a spot. When one of them was moved, a head that only the
     * address supports proves nothing for another.
     */
    Map<Slot, Location<Integer>> locate(ExpectedRow row, Spot spot, ExpectedSection section) {
        var locations = new LinkedHashMap<Slot, Location<Integer>>();
        row.slots().forEach(slot -> locations.put(slot, locate(slot, row, spot, section)));
        var moved = new Location.Lost<Integer>(Reason.MOVED);
        if (locations.containsValue(moved)) {
            locations.replaceAll((slot, location) -> isWeak(slot, spot, location, section) ? moved : location);
        }
        return locations;
    }

    private boolean isWeak(Slot slot, Spot spot, Location<Integer> location, ExpectedSection section) {
        return location instanceof Location.Found<Integer> found
                && section.column(slot.field().id().column())
                        .filter(column ->
                                columns(header(spot, section), column.key()).isEmpty())
                        .isPresent()
                && !names.columns(slot.field().id(), spot.sheet()).contains(found.place());
    }

    /** The 0-based column of a field whose row stands at a spot. */
    Location<Integer> locate(Slot slot, ExpectedRow row, Spot spot, ExpectedSection section) {
        var named = names.columns(slot.field().id(), spot.sheet());
        var addressed = Set.of(slot.address().column());
        var column = section.column(slot.field().id().column());
        var keyed =
                column.map(found -> columns(header(spot, section), found.key())).orElse(Set.of());
        boolean headed = column.isPresent() && !column.get().head().isEmpty();
        var evidence = headed
                ? underItsHead(column.get(), spot, section, named, addressed)
                : underItsLabel(keyed, row, spot, named, addressed);
        return evidence.location();
    }

    /** A column without a head: where its key is, or right under the row's label. */
    private Evidence<Integer> underItsLabel(
            Set<Integer> keyed, ExpectedRow row, Spot spot, Set<Integer> named, Set<Integer> addressed) {
        var under = survey.at(spot.below(-row.offset()))
                .map(line -> line.columnsOf(row.label()))
                .orElse(Set.of());
        var places = keyed.isEmpty() ? under : keyed;
        return new Evidence<>(places, Set.of(), named, addressed, Set.of(), Set.of(), Set.of(), Evidence.Label.NONE);
    }

    private Evidence<Integer> underItsHead(
            ExpectedColumn column, Spot spot, ExpectedSection section, Set<Integer> named, Set<Integer> addressed) {
        var header = header(spot, section);
        var heads = heads(spot, header, section);
        return new Evidence<>(
                columns(header, column.key()),
                columns(heads, column.head()),
                named,
                addressed,
                Set.of(),
                others(header, ExpectedColumn::key, column, section),
                others(heads, ExpectedColumn::head, column, section),
                column.kind());
    }

    /** The nearest row of column keys above. */
    private Optional<Line> header(Spot spot, ExpectedSection section) {
        return survey.above(spot)
                .filter(line -> line.keys().contains(section.key()))
                .findFirst();
    }

    /** The row, below the column keys or the section's title, that bears the most of its heads; of several the highest. */
    private Optional<Line> heads(Spot spot, Optional<Line> header, ExpectedSection section) {
        var within = survey.above(spot)
                .takeWhile(line -> header.isPresent()
                        ? line.spot().row() > header.get().spot().row()
                        : !isTitle(line, section))
                .toList();
        return within.stream()
                .filter(line -> borne(line, section) > 0)
                .max(Comparator.comparingLong((Line line) -> borne(line, section))
                        .thenComparing(line -> line.spot().row(), Comparator.reverseOrder()));
    }

    /** The row of heads above a row of fields, where some text stands in it above a column. */
    Optional<Line> head(Spot spot, int column, ExpectedSection section) {
        var header = header(spot, section);
        return heads(spot, header, section)
                .or(() -> header.flatMap(keys -> survey.at(keys.spot().below(1))))
                .filter(line -> line.keys().isEmpty()
                        && !Line.text(line.row().cell(column)).isBlank());
    }

    /** Whether a row is the section's title, and not the row of heads that begins with the same word. */
    private static boolean isTitle(Line line, ExpectedSection section) {
        return line.lead().equals(section.title())
                && section.columns().stream()
                        .map(ExpectedColumn::head)
                        .allMatch(head -> head.equals(section.title())
                                || line.columnsOf(head).isEmpty());
    }

    /** Whether a column bears a key or a head above a row of fields, or none of the section's does. */
    boolean isColumn(Spot spot, int column, ExpectedSection section) {
        var header = header(spot, section);
        var heads = heads(spot, header, section);
        return (header.isEmpty() && heads.isEmpty())
                || Stream.concat(header.stream(), heads.stream())
                        .anyMatch(line -> !Line.text(line.row().cell(column)).isBlank());
    }

    /** Whether keys or heads of the section's columns stand above a row. */
    boolean isHeaded(Spot spot, ExpectedSection section) {
        var header = header(spot, section);
        return header.isPresent() || heads(spot, header, section).isPresent();
    }

    private static long borne(Line line, ExpectedSection section) {
        return section.columns().stream()
                .filter(column -> !line.columnsOf(column.head()).isEmpty())
                .count();
    }

    private static Set<Integer> columns(Optional<Line> line, String label) {
        return line.map(found -> found.columnsOf(label)).orElse(Set.of());
    }

    private static Set<Integer> others(
            Optional<Line> line,
            Function<ExpectedColumn, String> text,
            ExpectedColumn column,
            ExpectedSection section) {
        var own = text.apply(column);
        return section.columns().stream()
                .map(text)
                .filter(other -> !other.equals(own))
                .flatMap(other -> columns(line, other).stream())
                .collect(Collectors.toSet());
    }
}
