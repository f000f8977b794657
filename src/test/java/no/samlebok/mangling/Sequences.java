package no.samlebok.mangling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.rings.Seeds;

/** Seeded sequences of manglings over small forms of every family, each done and judged on all processors. */
final class Sequences {
    private static final int FORMS = 60;

    private Sequences() {}

    /**
     * What is asked of the reader.
     *
     * @param silent how many sequences may come to a silent difference
     * @param recovered the least part of the fields in recoverable sequences that is recovered
     * @param falseAlarms the largest part of the untouched fields that a finding names
     */
    record Bar(int silent, double recovered, double falseAlarms) {
        /** Nothing is silently different, nearly all is recovered that can be, and hardly anything else is spoken of. */
        static final Bar WHOLE = new Bar(0, 0.98, 0.0001);
    }

    static void hold(int count, Bar bar) {
        List<Issue> issues = SmallForms.cut(SmallForms.whole(), FORMS, Dice.of(FORMS));
        var tally = new Tally();
        Seeds.first(count).parallel().forEach(seed -> tally.add(Sequence.of(issues, seed)));
        System.out.println("Manglings: " + tally);
        assertThat(tally.silent()).as(tally.toString()).hasSizeLessThanOrEqualTo(bar.silent());
        assertThat(tally.recovered()).as(tally.toString()).isGreaterThanOrEqualTo(bar.recovered());
        assertThat(tally.falseAlarms()).as(tally.toString()).isLessThanOrEqualTo(bar.falseAlarms());
    }
}
