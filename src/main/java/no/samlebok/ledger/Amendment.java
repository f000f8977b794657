package no.samlebok.ledger;

import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;

/**
 * A figure or text corrected on the unit's behalf.
 *
 * @param entry what it is corrected to
 * @param against what the unit had written when it was corrected, or when a conflict was settled
 * @param reason why
 * @param event when and by whom
 */
public record Amendment(Entry entry, Figure against, String reason, Event event) {
    /** The field that is corrected. */
    public FieldId field() {
        return entry.field();
    }

    /** Whether it stands over what a unit has written: it has written what it had before. */
    public boolean standsOver(Figures written) {
        return against.isSameAs(written.figure(field()));
    }

    /** Whether the unit has written something new that is not the correction either. */
    public boolean conflictsWith(Figures written) {
        return !standsOver(written) && !entry.figure().isSameAs(written.figure(field()));
    }
}
