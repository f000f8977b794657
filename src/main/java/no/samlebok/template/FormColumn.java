package no.samlebok.template;

import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a block, its year settled.
 *
 * @param id the column part of its fields' ids
 * @param label its head
 * @param year the calendar year it shows; null when it has none
 * @param definition what the template says of it; null for the name column of a list and for texts
 */
public record FormColumn(
        String id,
        Words label,
        @Nullable Integer year,
        @Nullable Column definition) {
    /** The common head above it and its neighbours; null when it stands alone. */
    public @Nullable Words head() {
        return definition == null ? null : definition.head();
    }

    /** What it is called away from its neighbours: its common head and its own. */
    public Words name() {
        var head = head();
        return head == null ? label : new Words(head.nb() + " " + label.nb(), head.nn() + " " + label.nn());
    }
}
