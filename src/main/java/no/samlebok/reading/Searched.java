package no.samlebok.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;

/**
 * What a search for the issued fields came to.
 *
 * @param reached the fields that were found
 * @param lost the fields that are somewhere, but it is not certain where, each with the key of why
 * @param complaints what could not be found, row by row and column by column
 * @param changed the rows that stand under a label nobody issued
 * @param seen the rows of each section that were found or compared
 */
record Searched(
        Map<FieldId, Reached> reached,
        Map<FieldId, String> lost,
        List<Complaint> complaints,
        List<Relabelled> changed,
        Map<String, Set<Spot>> seen) {
    Searched {
        reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
        complaints = List.copyOf(complaints);
        changed = List.copyOf(changed);
        seen = Map.copyOf(seen);
    }

    /**
     * A row under another label than its own.
     *
     * @param row the row as issued
     * @param found the text that stands first there, as labels are compared; empty when there is none
     * @param place where it stands
     */
    record Relabelled(ExpectedRow row, String found, Place place) {}
}
