package no.samlebok.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Book;

/** What is kept of a returned book after walking it once. */
final class Survey {
    private final Map<String, NavigableMap<Integer, Line>> sheets = new HashMap<>();
    private final Map<String, List<Line>> byKey = new HashMap<>();
    private final Map<String, List<Line>> byLabel = new HashMap<>();

    private final Map<String, List<Area>> merged = new HashMap<>();
    private final Set<String> keyed = new HashSet<>();

    private Survey() {}

    /** Walks a book once, for these sections; rows that names point at are kept whatever they bear. */
    static Survey of(Book book, List<ExpectedSection> sections, Names names) {
        var survey = new Survey();
        for (var sheet : book.sheets()) {
            survey.merged.put(sheet.name(), sheet.merged());
            var walk = new Walk(sheet.name(), sections, names.rows(sheet.name()));
            for (var row : sheet.rows()) {
                walk.pass(row).ifPresent(line -> survey.keep(line, walk.region()));
            }
        }
        return survey;
    }

    /** The rows that bear a key. */
    List<Line> keyed(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The rows of a section's part of a sheet that bear a label. */
    List<Line> labelled(String section, String label) {
        return byLabel.getOrDefault(inSection(section, label), List.of());
    }

    /** Whether any issued key stands on a sheet. */
    boolean hasKeys(String sheet) {
        return keyed.contains(sheet);
    }

    /** The merged cells of which a cell is not the first. */
    Optional<Area> mergedInto(Spot spot, int column) {
        var cell = new Address(spot.row(), column);
        return merged.getOrDefault(spot.sheet(), List.of()).stream()
                .filter(area -> area.holds(cell) && !area.first().equals(cell))
                .findFirst();
    }

    /** The row at a place, if it was kept. */
    Optional<Line> at(Spot spot) {
        return Optional.ofNullable(lines(spot).get(spot.row()));
    }

    /** The kept rows above a place, the nearest first. */
    Stream<Line> above(Spot spot) {
        return lines(spot).headMap(spot.row(), false).descendingMap().values().stream();
    }

    /** The kept rows below a place, the nearest first. */
    Stream<Line> below(Spot spot) {
        return lines(spot).tailMap(spot.row(), false).values().stream();
    }

    private void keep(Line line, Set<String> region) {
        sheets.computeIfAbsent(line.spot().sheet(), sheet -> new TreeMap<>())
                .put(line.spot().row(), line);
        if (!line.keys().isEmpty()) {
            keyed.add(line.spot().sheet());
        }
        line.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(line));
        if (!line.lead().isEmpty()) {
            region.forEach(section -> byLabel.computeIfAbsent(inSection(section, line.lead()), any -> new ArrayList<>())
                    .add(line));
        }
    }

    private NavigableMap<Integer, Line> lines(Spot spot) {
        return sheets.getOrDefault(spot.sheet(), new TreeMap<>());
    }

    private static String inSection(String section, String label) {
        return section + "\n" + label;
    }
}
