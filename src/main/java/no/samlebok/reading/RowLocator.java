package no.samlebok.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.book.Book;

/** Gathers the evidence of where rows stand in a returned book. */
final class RowLocator {
    private final Survey survey;
    private final Names names;
    private final Map<String, String> sheets = new HashMap<>();

    RowLocator(Book book, Survey survey, Names names) {
        this.survey = survey;
        this.names = names;
        book.sheets().forEach(sheet -> sheets.put(sheet.name().toLowerCase(Locale.ROOT), sheet.name()));
    }

    /** Where a row of a section stands. */
    Location<Spot> locate(ExpectedRow row, ExpectedSection section) {
        return evidence(row, section).location();
    }

    private Evidence<Spot> evidence(ExpectedRow row, ExpectedSection section) {
        var keyed = survey.keyed(row.key()).stream().map(Line::spot).collect(Collectors.toSet());
        var labelled = labelled(row, keyed);
        var named = row.slots().stream()
                .flatMap(slot -> names.rows(slot.field().id()).stream())
                .collect(Collectors.toSet());
        var addressed = addressed(row);
        var places = new HashSet<>(keyed);
        places.addAll(labelled);
        places.addAll(named);
        places.addAll(addressed);
        return new Evidence<>(
                keyed,
                labelled,
                named,
                addressed,
                in(places, place -> bearsOtherKey(place, row)),
                in(places, place -> bearsOtherLabel(place, row, section)),
                row.kind());
    }

    /** The rows under the label in the section's part of a sheet, and of those with the key the ones under the label. */
    private Set<Spot> labelled(ExpectedRow row, Set<Spot> keyed) {
        if (row.kind() == Evidence.Label.NONE) {
            return Set.of();
        }
        var labelled = survey.labelled(row.section(), row.label()).stream()
                .map(line -> line.spot().below(row.offset()))
                .collect(Collectors.toSet());
        labelled.addAll(in(keyed, place -> leadAbove(place, row.offset()).equals(row.label())));
        return labelled;
    }

    private Set<Spot> addressed(ExpectedRow row) {
        var issued = row.issued();
        var sheet = sheets.get(issued.sheet().toLowerCase(Locale.ROOT));
        return sheet == null ? Set.of() : Set.of(new Spot(sheet, issued.row()));
    }

    private boolean bearsOtherKey(Spot place, ExpectedRow row) {
        return survey.at(place).stream().flatMap(line -> line.keys().stream()).anyMatch(key -> !key.equals(row.key()));
    }

    private boolean bearsOtherLabel(Spot place, ExpectedRow row, ExpectedSection section) {
        var lead = leadAbove(place, row.offset());
        return !lead.equals(row.label()) && section.hasLabel(lead);
    }

    private String leadAbove(Spot place, int offset) {
        return survey.at(place.below(-offset)).map(Line::lead).orElse("");
    }

    private static Set<Spot> in(Set<Spot> places, java.util.function.Predicate<Spot> condition) {
        return places.stream().filter(condition).collect(Collectors.toSet());
    }
}
