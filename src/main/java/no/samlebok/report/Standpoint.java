package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;

/**
 * Every value that counts in a round at some time, as it can be held against any other time.
 *
 * @param units the figures and texts of each unit that counts, by its code
 */
public record Standpoint(Map<String, Figures> units) {
    public Standpoint {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** What counts in a round that is put together. */
    public static Standpoint of(Consolidation consolidation) {
        var units = new LinkedHashMap<String, Figures>();
        consolidation.expected().stream()
                .filter(report -> report.counted() != null)
                .forEach(report -> units.put(report.unit().code(), report.figures()));
        return new Standpoint(units);
    }

    /** Whether both hold the same values of the same units. */
    public boolean isSameAs(Standpoint other) {
        return units.keySet().equals(other.units.keySet())
                && between(this, other).isEmpty();
    }

    /** What has changed from this to a round as it is put together later, value by value, each with its cause. */
    public List<Shift> to(Consolidation later) {
        var shifts = new ArrayList<Shift>();
        for (var change : between(this, of(later))) {
            var report = later.expected().stream()
                    .filter(one -> one.unit().code().equals(change.unit()))
                    .findFirst();
            shifts.add(Shift.of(change.unit(), change.field(), change.before(), report, change.after()));
        }
        return List.copyOf(shifts);
    }

    private static List<Change> between(Standpoint one, Standpoint other) {
        var units = new LinkedHashSet<>(one.units.keySet());
        units.addAll(other.units.keySet());
        var changes = new ArrayList<Change>();
        for (var unit : units) {
            var before = one.units.getOrDefault(unit, Figures.none());
            var after = other.units.getOrDefault(unit, Figures.none());
            var fields = new LinkedHashSet<>(before.entries().keySet());
            fields.addAll(after.entries().keySet());
            fields.stream()
                    .filter(field -> !before.figure(field).isSameAs(after.figure(field)))
                    .forEach(field -> changes.add(new Change(unit, field, said(before, field), said(after, field))));
        }
        return changes;
    }

    private static Optional<Entry> said(Figures figures, FieldId field) {
        return figures.entry(field).filter(entry -> !(entry.figure() instanceof Figure.Missing));
    }

    private record Change(String unit, FieldId field, Optional<Entry> before, Optional<Entry> after) {}
}
