package no.samlebok.app.office;

import no.samlebok.app.Checked;
import no.samlebok.ledger.Objection;
import no.samlebok.ledger.Rival;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was handed in.
 *
 * @param checked what was found in it
 * @param objection why it was not received, though it could be read; null when it was
 * @param rival what it does not build on, though it is of the same issued workbook; null when it does
 * @param version the number of the version it became; 0 when it was not received
 */
public record Reception(
        Checked checked,
        @Nullable Objection objection,
        @Nullable Rival rival,
        int version) {
    /** Whether it was received, and is kept. */
    public boolean isReceived() {
        return version > 0;
    }
}
