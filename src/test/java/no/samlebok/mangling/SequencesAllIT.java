package no.samlebok.mangling;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand workbooks that several things were done to. */
@Tag("all")
class SequencesAllIT {
    private static final int COUNT = 100_000;

    /** A little above what the newest families come to today (README, open); it is only ever raised, up to the whole bar. */
    private static final Sequences.Bar TODAY = new Sequences.Bar(100, 0.98, 0.0001);

    @Test
    void fewerAndFewerAreQuietlyWrong() {
        Sequences.hold(COUNT, TODAY);
    }
}
