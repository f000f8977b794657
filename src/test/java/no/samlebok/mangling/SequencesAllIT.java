package no.samlebok.mangling;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand workbooks that several things were done to. */
@Tag("all")
class SequencesAllIT {
    private static final int COUNT = 100_000;

    /** What the newest families still come to, as README's open list says; it is only ever raised, up to the whole bar. */
    private static final Sequences.Bar TODAY = new Sequences.Bar(132, 0.977, 0.0002);

    @Test
    void fewerAndFewerAreQuietlyWrong() {
        Sequences.hold(COUNT, TODAY);
    }
}
