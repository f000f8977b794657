package no.samlebok.reading;

import java.util.List;
import no.samlebok.layout.Keys;
import no.samlebok.layout.Slot;
import no.samlebok.words.Words;

/**
 * A row of fields as issued.
 *
 * @param section its section
 * @param id the row part of its fields' ids
 * @param words what the user knows it by; in an open list the name that was issued, or the number of the line
 * @param slots its fields with where they were issued, from the left
 * @param label the text it is found by, as labels are compared; empty when the user writes it
 * @param offset how many rows above the fields the label stands: 0 in a table, more for a text under its heading
 * @param kind whether the label is its own
 */
record ExpectedRow(
        String section, String id, Words words, List<Slot> slots, String label, int offset, Evidence.Label kind) {
    ExpectedRow {
        slots = List.copyOf(slots);
    }

    /** Its hidden key. */
    String key() {
        return section + Keys.SEPARATOR + id;
    }

    /** Where it was issued, under the sheet's issued name. */
    Spot issued() {
        return new Spot(slots.get(0).sheet(), slots.get(0).address().row());
    }

    /** The same row with a label that another row of its section has too. */
    ExpectedRow sharing() {
        return new ExpectedRow(section, id, words, slots, label, offset, Evidence.Label.SHARED);
    }
}
