package no.samlebok.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samlebok.Examples;

/** Who is let through to what, as it was thought out and reviewed in {@code reviewed/access.tsv}. */
record AccessTable(List<Row> rows) {
    private static final int PARTS = 3;

    /**
     * What comes of asking something about one place.
     *
     * @param route the method and the path
     * @param outcomes what each comes to, by who asks
     */
    record Row(String route, Place place, Map<String, String> outcomes) {
        String title() {
            return route + " " + place;
        }
    }

    static AccessTable read() {
        var lines = lines();
        var people = lines.get(0).split("\t", -1);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            var outcomes = new LinkedHashMap<String, String>();
            for (int at = PARTS; at < people.length; at++) {
                outcomes.put(people[at], cells[at]);
            }
            for (var place : cells[2].split(" ", -1)) {
                rows.add(new Row(cells[0] + " " + cells[1], Place.named(place), outcomes));
            }
        }
        return new AccessTable(List.copyOf(rows));
    }

    private static List<String> lines() {
        try (Stream<String> lines = Files.lines(Examples.resource("/reviewed/access.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
