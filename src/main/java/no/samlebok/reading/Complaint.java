package no.samlebok.reading;

import java.util.List;
import java.util.Locale;
import no.samlebok.layout.Slot;
import no.samlebok.words.Words;

/**
 * A row or a column that could not be found with certainty.
 *
 * @param section its section
 * @param thing what it is
 * @param reason why it is not certain
 * @param label what the user knows it by
 * @param slots the fields that are not found because of it, at least one
 */
record Complaint(ExpectedSection section, Thing thing, Reason reason, Words label, List<Slot> slots) {
    Complaint {
        slots = List.copyOf(slots);
    }

    /** What could not be found. */
    enum Thing {
        ROW,
        COLUMN;

        /** Its part of a message key. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key of what to say of it: {@code reading.rowMoved}. */
    String key() {
        return "reading." + thing.key() + reason.key();
    }
}
