package no.samlebok.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds rows that only one of two copies of a sheet has: in the other it was deleted, or stands where nothing tells that it
 * is the same. Which of the two is meant nobody can know.
 */
final class CopiedSheets {
    private final Survey survey;
    private final IssuedWords words;
    private final Function<ExpectedRow, Set<Spot>> named;
    private final Predicate<String> ours;

    /** What the book holds, where the names of a row point, and the sheets that the section can be on. */
    CopiedSheets(Survey survey, IssuedWords words, Function<ExpectedRow, Set<Spot>> named, Predicate<String> ours) {
        this.survey = survey;
        this.words = words;
        this.named = named;
        this.ours = ours;
    }

    /** Loses such rows of a section; of a line or a text in which nothing is written nothing is lost. */
    void lose(ExpectedSection section, Map<ExpectedRow, Location<Spot>> locations) {
        var told = section.rows().stream().flatMap(row -> sheets(row).stream()).collect(Collectors.toSet());
        var copied = copied(section, told);
        var unread = unread(section, copied, told);
        locations.replaceAll((row, location) -> location instanceof Location.Found<Spot> found
                        && copied.contains(found.place().sheet())
                        && sheets(row, found).size() == 1
                        && (unread || matters(row, found.place()))
                ? new Location.Lost<Spot>(Reason.ONCE)
                : location);
    }

    private boolean matters(ExpectedRow row, Spot place) {
        boolean inTable = row.offset() == 0 && row.kind() != Evidence.Label.NONE;
        return inTable || isWritten(survey.at(place).stream());
    }

    /**
     * The sheets that the heading of the section is on, if there are several, and not only because its rows were shared out
     * among them.
     */
    private Set<String> copied(ExpectedSection section, Set<String> told) {
        var headed = sheets(headings(section, told).map(Line::spot));
        boolean shared = told.containsAll(headed)
                && section.rows().stream().noneMatch(row -> sheets(row).size() > 1);
        return headed.size() > 1 && !shared ? headed : Set.of();
    }

    /** Whether something is written under a heading of the section on a sheet where none of its rows can be told. */
    private boolean unread(ExpectedSection section, Set<String> copied, Set<String> told) {
        return headings(section, told)
                .map(Line::spot)
                .filter(spot -> copied.contains(spot.sheet()) && !told.contains(spot.sheet()))
                .anyMatch(spot ->
                        isWritten(survey.below(spot).limit(section.rows().size())));
    }

    /**
     * Where it has keys the section begins with its own; a title is only a heading on a sheet that has none left, or where
     * rows of the section can be told though its own key is gone.
     */
    private Stream<Line> headings(ExpectedSection section, Set<String> told) {
        var titles = survey.labelled(section.id(), section.title()).stream()
                .filter(line -> told.contains(line.spot().sheet())
                        || (!survey.hasKeys(line.spot().sheet())
                                && ours.test(line.spot().sheet())));
        return Stream.concat(survey.keyed(section.key()).stream(), titles);
    }

    private Set<String> sheets(ExpectedRow row, Location.Found<Spot> found) {
        var sheets = new HashSet<>(sheets(row));
        sheets.addAll(sheets(Stream.concat(Stream.of(found.place()), found.copies().stream())));
        return sheets;
    }

    /** The sheets that the key of a row or its names are on. */
    private Set<String> sheets(ExpectedRow row) {
        return sheets(Stream.of(survey.keyed(row.key()).stream().map(Line::spot).toList(), named.apply(row))
                .flatMap(Collection::stream));
    }

    private static Set<String> sheets(Stream<Spot> spots) {
        return spots.map(Spot::sheet).collect(Collectors.toSet());
    }

    private boolean isWritten(Stream<Line> lines) {
        return lines.flatMap(line -> line.row().cells().stream()).anyMatch(words::isAnswer);
    }
}
