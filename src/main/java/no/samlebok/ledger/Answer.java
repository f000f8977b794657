package no.samlebok.ledger;

import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;

/**
 * What a unit was told about something it says is wrong.
 *
 * @param field the field it says so in
 * @param about what it says there
 * @param reason what it was told
 * @param event when and by whom
 */
public record Answer(FieldId field, Figure about, String reason, Event event) {
    /** Whether it is about what stands in an entry; with other words in it, something else is said to be wrong. */
    boolean isAbout(Entry entry) {
        return field.equals(entry.field()) && about.isSameAs(entry.figure());
    }
}
