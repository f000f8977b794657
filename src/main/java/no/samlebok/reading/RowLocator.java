package no.samlebok.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.book.Book;

/** Gathers the evidence of where rows stand in a returned book. */
final class RowLocator {
    /** So many more rows than were issued may stand between a heading and its text. */
    private static final int SLACK = 5;

    private final Survey survey;
    private final Names names;
    private final IssuedWords words;
    private final Map<String, String> sheets = new HashMap<>();

    RowLocator(Book book, Survey survey, Names names, IssuedWords words) {
        this.survey = survey;
        this.names = names;
        this.words = words;
        book.sheets().forEach(sheet -> sheets.put(sheet.name().toLowerCase(Locale.ROOT), sheet.name()));
    }

    /**
     * Where the rows of a section stand. When one of them was moved, a label that only the address supports proves
     * nothing for another, and neither does one that several rows have.
     */
    Map<ExpectedRow, Location<Spot>> locate(ExpectedSection section) {
        var locations = new LinkedHashMap<ExpectedRow, Location<Spot>>();
        var ours = ours(section);
        section.rows()
                .forEach(row -> locations.put(
                        row, withCopies(evidence(row, section, ours).location(), row, section)));
        new CopiedSheets(survey, words, row -> ownNamed(row, section), ours).lose(section, locations);
        var moved = new Location.Lost<Spot>(Reason.MOVED);
        if (locations.containsValue(moved)) {
            locations.replaceAll((row, location) -> isWeak(row, location) ? moved : location);
        }
        return locations;
    }

    /**
     * The sheets that a section can be on: those that an issued key stands on, those that its names point into, and the one
     * it was issued on. One that only has the same labels is somebody's own, and nothing on it is an answer.
     */
    private Predicate<String> ours(ExpectedSection section) {
        var named = section.rows().stream()
                .flatMap(row -> named(row).stream())
                .map(Spot::sheet)
                .collect(Collectors.toSet());
        var issued = section.rows().get(0).issued().sheet();
        return sheet -> survey.hasKeys(sheet) || named.contains(sheet) || sheet.equalsIgnoreCase(issued);
    }

    /** The first row of a section on each sheet that only looks like one of ours. */
    List<Spot> lookAlikes(ExpectedSection section) {
        var ours = ours(section);
        var first = new TreeMap<String, Spot>();
        section.rows().stream()
                .filter(row -> row.kind() != Evidence.Label.NONE)
                .flatMap(row -> survey.labelled(section.id(), row.label()).stream())
                .map(Line::spot)
                .filter(spot -> !ours.test(spot.sheet()))
                .forEach(spot ->
                        first.merge(spot.sheet(), spot, (one, other) -> one.row() <= other.row() ? one : other));
        return List.copyOf(first.values());
    }

    private boolean isWeak(ExpectedRow row, Location<Spot> location) {
        return location instanceof Location.Found<Spot> found
                && (row.kind() == Evidence.Label.SHARED
                        || (survey.keyed(row.key()).isEmpty() && !named(row).contains(found.place())));
    }

    private Set<Spot> named(ExpectedRow row) {
        return row.slots().stream()
                .flatMap(slot -> names.rows(slot.field().id()).stream())
                .collect(Collectors.toSet());
    }

    /** With its copies on other sheets, which names tell when their keys are gone. */
    private Location<Spot> withCopies(Location<Spot> location, ExpectedRow row, ExpectedSection section) {
        if (!(location instanceof Location.Found<Spot> found)) {
            return location;
        }
        var copies = new HashSet<>(found.copies());
        copies.addAll(in(
                ownNamed(row, section),
                spot -> !spot.sheet().equals(found.place().sheet())));
        copies.addAll(in(
                spots(survey.labelled(row.section(), row.label())),
                spot -> !spot.equals(found.place())
                        && row.kind() == Evidence.Label.OWN
                        && bearsStrayKey(spot, row, section)));
        copies.addAll(in(ownNamed(row, section), spot -> isTwin(spot, found.place(), row)));
        return new Location.Found<>(found.place(), copies, found.relabelled());
    }

    /**
     * Whether a line of a list is named where another begins with the same words and bears its key: one was copied, and
     * then the key of the first deleted.
     */
    private boolean isTwin(Spot named, Spot keyed, ExpectedRow row) {
        return row.kind() == Evidence.Label.NONE
                && row.offset() == 0
                && !named.equals(keyed)
                && survey.at(named).filter(line -> line.keys().isEmpty()).isPresent()
                && !lead(keyed).isEmpty()
                && lead(named).equals(lead(keyed));
    }

    /** Whether a row bears another's key, which that one bears under its own label too: then it was written over here. */
    private boolean bearsStrayKey(Spot place, ExpectedRow row, ExpectedSection section) {
        var keys = survey.at(place).map(Line::keys).orElse(Set.of());
        return section.rows().stream()
                .filter(other -> !other.equals(row) && keys.contains(other.key()))
                .anyMatch(other -> spots(survey.keyed(other.key())).stream()
                        .anyMatch(spot -> !spot.equals(place) && lead(spot).equals(other.label())));
    }

    /** Where its names point, but for the places that bear what is another's. */
    private Set<Spot> ownNamed(ExpectedRow row, ExpectedSection section) {
        return in(named(row), spot -> !bearsOtherKey(spot, row) && !bearsOtherLabel(spot, row, section));
    }

    private Evidence<Spot> evidence(ExpectedRow row, ExpectedSection section, Predicate<String> ours) {
        var keyed = spots(survey.keyed(row.key()));
        var named = named(row);
        var labelled = row.offset() == 0 ? labelled(row, keyed, ours) : under(row, keyed, named);
        var addressed = addressed(row, section);
        var places = new HashSet<>(keyed);
        places.addAll(labelled);
        places.addAll(named);
        places.addAll(addressed);
        return new Evidence<>(
                keyed,
                labelled,
                named,
                addressed,
                in(places, place -> place.sheet().equalsIgnoreCase(row.issued().sheet())),
                in(places, place -> bearsOtherKey(place, row)),
                in(places, place -> bearsOtherLabel(place, row, section)),
                row.kind());
    }

    /** The rows with the label in the section's part of a sheet of ours, and those of the keyed ones that have it. */
    private Set<Spot> labelled(ExpectedRow row, Set<Spot> keyed, Predicate<String> ours) {
        if (row.kind() == Evidence.Label.NONE) {
            return Set.of();
        }
        var labelled = in(spots(survey.labelled(row.section(), row.label())), spot -> ours.test(spot.sheet()));
        labelled.addAll(in(keyed, place -> lead(place).equals(row.label())));
        return labelled;
    }

    /** Of the rows that a key or names point at those that stand under the label: a text under its heading. */
    private Set<Spot> under(ExpectedRow row, Set<Spot> keyed, Set<Spot> named) {
        var pointedAt = new HashSet<>(keyed);
        pointedAt.addAll(named);
        return in(
                pointedAt,
                place -> survey.above(place)
                        .takeWhile(line ->
                                line.keys().isEmpty() && line.spot().row() >= place.row() - row.offset() - SLACK)
                        .anyMatch(line -> line.lead().equals(row.label())));
    }

    /** Where it was issued; nothing if it has no names left and another's point there, for then that one stands there. */
    private Set<Spot> addressed(ExpectedRow row, ExpectedSection section) {
        var issued = row.issued();
        var sheet = sheets.get(issued.sheet().toLowerCase(Locale.ROOT));
        if (sheet == null) {
            return Set.of();
        }
        var spot = new Spot(sheet, issued.row());
        boolean taken = named(row).isEmpty()
                && section.rows().stream().anyMatch(other -> named(other).contains(spot));
        return taken ? Set.of() : Set.of(spot);
    }

    private boolean bearsOtherKey(Spot place, ExpectedRow row) {
        return survey.at(place).stream().flatMap(line -> line.keys().stream()).anyMatch(key -> !key.equals(row.key()));
    }

    /** In a table another row's label; elsewhere any text that was issued for another place, as when rows were moved. */
    private boolean bearsOtherLabel(Spot place, ExpectedRow row, ExpectedSection section) {
        var lead = lead(place);
        if (row.offset() == 0 && row.kind() != Evidence.Label.NONE) {
            return !lead.equals(row.label()) && section.hasLabel(lead);
        }
        boolean ownKey =
                survey.keyed(row.key()).stream().anyMatch(line -> line.spot().equals(place));
        return ownKey ? isTaken(place, section) : words.has(lead);
    }

    /** Whether the label at a place is some row's that does not stand elsewhere, where its own key or names are. */
    private boolean isTaken(Spot place, ExpectedSection section) {
        var lead = lead(place);
        return section.rows().stream()
                .filter(owner -> !lead.isEmpty() && owner.label().equals(lead))
                .anyMatch(owner -> Stream.concat(spots(survey.keyed(owner.key())).stream(), named(owner).stream())
                        .noneMatch(spot -> !spot.equals(place) && lead(spot).equals(lead)));
    }

    private String lead(Spot place) {
        return survey.at(place).map(Line::lead).orElse("");
    }

    private static Set<Spot> spots(List<Line> lines) {
        return lines.stream().map(Line::spot).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Spot> in(Set<Spot> places, Predicate<Spot> condition) {
        return places.stream().filter(condition).collect(Collectors.toSet());
    }
}
