package no.samlebok.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.book.Book;
import no.samlebok.figure.FieldId;

/** The cells that the defined names of a returned book point at; a name may point at several, in copies of a sheet. */
final class Names {
    private final Map<String, Set<Pointed>> byName = new HashMap<>();
    private final Map<String, Set<Integer>> rows = new HashMap<>();

    /** A cell that a name points at. */
    private record Pointed(Spot spot, int column) {}

    private Names() {}

    /** The names of a book. */
    static Names of(Book book) {
        var names = new Names();
        var sheets = new HashMap<String, String>();
        book.sheets().forEach(sheet -> sheets.put(key(sheet.name()), sheet.name()));
        for (var name : book.names()) {
            var sheet = sheets.get(key(name.sheet()));
            var cell = name.area().first();
            if (sheet != null) {
                names.byName
                        .computeIfAbsent(key(name.name()), any -> new HashSet<>())
                        .add(new Pointed(new Spot(sheet, cell.row()), cell.column()));
                names.rows.computeIfAbsent(sheet, any -> new HashSet<>()).add(cell.row());
            }
        }
        return names;
    }

    /** The rows that a field's name points at. */
    Set<Spot> rows(FieldId field) {
        return pointed(field).stream().map(Pointed::spot).collect(Collectors.toSet());
    }

    /** The 0-based columns that a field's name points at on a sheet. */
    Set<Integer> columns(FieldId field, String sheet) {
        return pointed(field).stream()
                .filter(cell -> cell.spot.sheet().equals(sheet))
                .map(Pointed::column)
                .collect(Collectors.toSet());
    }

    /** The 0-based rows that any name points at on a sheet. */
    Set<Integer> rows(String sheet) {
        return rows.getOrDefault(sheet, Set.of());
    }

    private Set<Pointed> pointed(FieldId field) {
        return byName.getOrDefault(key(field.name()), Set.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
