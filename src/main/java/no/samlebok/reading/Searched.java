package no.samlebok.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Address;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.layout.Slot;

/**
 * What a search for the issued fields came to.
 *
 * @param reached the fields that were found
 * @param lost the fields that are somewhere, but it is not certain where or whether what was found is theirs, each with
 *     the key of why
 * @param complaints what could not be found, row by row and column by column
 * @param changed the rows that stand under a label nobody issued
 * @param heads the columns that stand under a head nobody issued
 * @param seen the rows of each section that were found or compared
 */
record Searched(
        Map<FieldId, Reached> reached,
        Map<FieldId, String> lost,
        List<Complaint> complaints,
        List<Relabelled> changed,
        List<NewHead> heads,
        Map<String, Set<Spot>> seen) {
    Searched {
        reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
        complaints = List.copyOf(complaints);
        changed = List.copyOf(changed);
        heads = List.copyOf(heads);
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    /** The field that was found in a cell, if one was. */
    Optional<Reached> at(Spot spot, int column) {
        return reached.values().stream()
                .filter(one -> one.cell().column() == column && one.spot().equals(spot))
                .findFirst();
    }

    /** Whether a field was found in a row. */
    boolean isReached(Spot spot) {
        return reached.values().stream().anyMatch(one -> one.spot().equals(spot));
    }

    /** Whether it is not certain that what was found is the field's. */
    boolean isDoubted(FieldId id) {
        return lost.containsKey(id);
    }

    /** The same, with these fields in doubt, each for the reason of this key. */
    Searched doubting(Map<FieldId, String> why) {
        var doubted = new LinkedHashMap<>(lost);
        doubted.putAll(why);
        return new Searched(reached, doubted, complaints, changed, heads, seen);
    }

    /**
     * A row under another label than its own.
     *
     * @param row the row as issued
     * @param found the text that stands first there, as labels are compared; empty when there is none
     * @param place where it stands
     */
    record Relabelled(ExpectedRow row, String found, Place place) {}

    /**
     * A column under another head than its own.
     *
     * @param slot one of its fields, as issued
     * @param found the text that stands there
     * @param place where it stands
     */
    record NewHead(Slot slot, String found, Place place) {
        /** Whether it stands in a row. */
        boolean isIn(Spot spot) {
            return place.sheet().equals(spot.sheet())
                    && Address.parse(place.cell()).row() == spot.row();
        }
    }
}
