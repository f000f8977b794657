package no.samlebok.mangling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.rings.Seeds;

/** Seeded sequences of manglings over small forms of every family, each done and judged on all processors. */
final class Sequences {
    private static final int FORMS = 60;

    /** The least part of the fields in recoverable sequences that is recovered. */
    private static final double RECOVERED = 0.98;

    /** The largest part of the untouched fields that a finding names. */
    private static final double FALSE_ALARMS = 0.0001;

    private Sequences() {}

    /** Nothing is silently different, nearly all is recovered that can be, and hardly anything else is spoken of. */
    static void hold(int count) {
        List<Issue> issues = SmallForms.cut(SmallForms.whole(), FORMS, Dice.of(FORMS));
        var tally = new Tally();
        // Drawn before they are shared out, or which seeds there are depends on how many processors there are.
        Seeds.first(count).boxed().toList().parallelStream().forEach(seed -> tally.add(Sequence.of(issues, seed)));
        System.out.println("Manglings: " + tally);
        assertThat(tally.silent()).as(tally.toString()).isEmpty();
        assertThat(tally.recovered()).as(tally.toString()).isGreaterThanOrEqualTo(RECOVERED);
        assertThat(tally.falseAlarms()).as(tally.toString()).isLessThanOrEqualTo(FALSE_ALARMS);
    }
}
