package no.samlebok.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What points at the place of one row, or of one column of a block, in a returned workbook.
 *
 * <p>It is where its key and its label say when both agree. Name and address settle ties between several such places, and
 * stand in for a key or a label that is gone; they never outvote a label, for names stay behind when rows are sorted. What
 * key and label, or label and all the others, say differently is lost.
 *
 * @param keyed the places that bear its hidden key
 * @param labelled the places that bear its label
 * @param named the places its defined names point at
 * @param addressed the place where it was issued, if the sheet is still there
 * @param home the places on the sheet it was issued on; empty for a column
 * @param others the places that bear another's key
 * @param otherLabels the places that bear another's label
 * @param label what sort of label it was issued with
 * @param <T> a row or a column
 */
record Evidence<T>(
        Set<T> keyed,
        Set<T> labelled,
        Set<T> named,
        Set<T> addressed,
        Set<T> home,
        Set<T> others,
        Set<T> otherLabels,
        Label label) {
    /** What sort of label something was issued with. */
    enum Label {
        /** None, or one that the user writes. */
        NONE,
        /** One that something else in its section has too. */
        SHARED,
        /** One of its own. */
        OWN
    }

    /** Where it stands. */
    Location<T> location() {
        if (label == Label.NONE) {
            return byKey();
        }
        var both = in(keyed, labelled::contains);
        if (!both.isEmpty()) {
            return agreed(both);
        }
        if (!keyed.isEmpty()) {
            return labelled.isEmpty() ? byKeyUnderAnotherLabel() : lost(Reason.MOVED);
        }
        return labelled.isEmpty() ? byNothing() : byLabel();
    }

    private Location<T> agreed(Set<T> both) {
        if (label == Label.SHARED && both.stream().noneMatch(this::isSupported) && isTwinSupported()) {
            return lost(Reason.MOVED);
        }
        var claims = new HashSet<>(both);
        claims.addAll(in(keyed, this::isSupported));
        claims.addAll(in(labelled, this::isRival));
        return claims.size() == 1 && keyed.size() == 1
                ? found(both.iterator().next(), Set.of())
                : settled(both, claims);
    }

    /** Whether a place with the label but without the key may be it too; a label that is shared needs a name. */
    private boolean isRival(T place) {
        boolean free = !others.contains(place);
        return !keyed.contains(place) && (label == Label.OWN ? free || isSupported(place) : free && isSupported(place));
    }

    private Location<T> byKeyUnderAnotherLabel() {
        var free = in(keyed, place -> !otherLabels.contains(place));
        if (free.isEmpty()) {
            return lost(Reason.MOVED);
        }
        var supported = in(free, this::isSupported);
        if (supported.isEmpty()) {
            return lost(keyed.size() == 1 ? Reason.UNKNOWN : Reason.TWICE);
        }
        return settled(supported, free) instanceof Location.Found<T> found
                ? new Location.Found<>(found.place(), found.copies(), true)
                : lost(Reason.TWICE);
    }

    private Location<T> byLabel() {
        var free = in(labelled, place -> !others.contains(place) && !otherLabels.contains(place));
        var supported = in(free, this::isSupported);
        return supported.isEmpty() ? lost(Reason.MOVED) : settled(supported, label == Label.OWN ? free : supported);
    }

    private Location<T> byKey() {
        var own = in(keyed, place -> !otherLabels.contains(place));
        if (!keyed.isEmpty()) {
            return own.size() == 1 && keyed.size() == 1
                    ? found(own.iterator().next(), Set.of())
                    : own.isEmpty() ? lost(Reason.MOVED) : settled(own, own);
        }
        var free = in(named, place -> !others.contains(place) && !otherLabels.contains(place));
        return free.isEmpty() ? byNothing() : settled(free, free);
    }

    private Location<T> byNothing() {
        var left = in(named, place -> !others.contains(place) && !otherLabels.contains(place));
        return lost(left.isEmpty() ? Reason.GONE : Reason.UNKNOWN);
    }

    /**
     * The only candidate that its names point at; when they point at several or at nothing the only one that stands where it
     * was issued, else the only one on that sheet. The other claims are its copies.
     */
    private Location<T> settled(Set<T> candidates, Set<T> claims) {
        var supported = in(candidates, this::isSupported);
        var copies = supported.isEmpty() && named.isEmpty() ? candidates : supported;
        return Stream.of(supported, in(supported, addressed::contains), in(copies, home::contains))
                .filter(left -> left.size() == 1)
                .findFirst()
                .map(left -> left.iterator().next())
                .map(place -> found(place, in(claims, other -> !other.equals(place))))
                .orElseGet(() -> lost(Reason.TWICE));
    }

    /** Whether its names point at another with the same label: then key and names are one against one. */
    private boolean isTwinSupported() {
        return labelled.stream().anyMatch(this::isSupported);
    }

    /** Whether its names point at a place or, when it has none left, it was issued there. */
    private boolean isSupported(T place) {
        return named.isEmpty() ? addressed.contains(place) : named.contains(place);
    }

    private static <T> Location<T> found(T place, Set<T> copies) {
        return new Location.Found<>(place, copies, false);
    }

    private static <T> Location<T> lost(Reason reason) {
        return new Location.Lost<>(reason);
    }

    private static <T> Set<T> in(Set<T> places, Predicate<T> condition) {
        var chosen = new HashSet<T>();
        places.stream().filter(condition).forEach(chosen::add);
        return chosen;
    }
}
