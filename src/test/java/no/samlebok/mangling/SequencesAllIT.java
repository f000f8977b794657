package no.samlebok.mangling;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand workbooks that several things were done to. */
@Tag("all")
class SequencesAllIT {
    private static final int COUNT = 100_000;

    @Test
    void nothingIsEverQuietlyWrong() {
        Sequences.hold(COUNT);
    }
}
