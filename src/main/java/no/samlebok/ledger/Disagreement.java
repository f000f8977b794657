package no.samlebok.ledger;

import no.samlebok.figure.Entry;
import no.samlebok.template.Section;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says is wrong with figures that were filled in for it (Stemmer ikke? Skriv hva.): a task for the controller
 * until it is answered.
 *
 * @param version the last version it says so in
 * @param section the section it speaks of
 * @param entry what it says, and where
 * @param answer what it was told; null while it is not answered
 */
public record Disagreement(
        Version version,
        Section section,
        Entry entry,
        @Nullable Answer answer) {
    /** Whether it is still to be answered. */
    public boolean isOpen() {
        return answer == null;
    }
}
