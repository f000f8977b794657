package no.samlebok.mangling;

import org.junit.jupiter.api.Test;

/** Some hundred workbooks that several things were done to; a hundred thousand in {@link SequencesAllIT}. */
class SequencesTest {
    private static final int COUNT = 400;

    @Test
    void nothingIsEverQuietlyWrong() {
        Sequences.hold(COUNT);
    }
}
