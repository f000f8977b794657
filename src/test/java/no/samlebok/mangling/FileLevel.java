package no.samlebok.mangling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.rings.Seeds;
import no.samlebok.writers.Writer;

/** The catalogue on files: every family, through every program that workbooks pass through. */
final class FileLevel {
    private static final double REFUSED = 0.005;
    private static final int FORMS = 20;

    private final List<Issue> whole = SmallForms.whole();
    private final List<Issue> small = SmallForms.cut(whole, FORMS, Dice.of(FORMS));
    private final List<String> families = SmallForms.families();

    /** Every habit on workbooks of every family, so many times each. */
    List<Sent> habits(int times) {
        return Seeds.first(times)
                .boxed()
                .flatMap(seed -> families.stream()
                        .flatMap(family -> Stream.of(Habits.values())
                                .flatMap(habit -> Sent.of(habit, of(family, seed), seed).stream())))
                .toList();
    }

    /**
     * Every mangling of the catalogue on workbooks of some families, so many times each. What is asked here is whether the
     * way over a file changes what is read, so each must be read as is declared before any program has had it.
     */
    List<Sent> manglings(int times) {
        var sent = Catalogue.all().stream()
                .flatMap(mangling -> Seeds.first(200)
                        .boxed()
                        .flatMap(seed -> Sent.of(mangling, small.get(Math.floorMod(seed, small.size())), seed).stream())
                        .limit(times))
                .toList();
        assertThat(sent).allMatch(Sent::isAsDeclared);
        return sent;
    }

    private Issue of(String family, long seed) {
        var own = whole.stream().filter(issue -> issue.family().equals(family)).toList();
        return own.get(Math.floorMod(seed, own.size()));
    }

    static void hold(Writer writer, List<Sent> workbooks) {
        var sending = Sending.through(writer, workbooks);
        System.out.println(sending);
        assertThat(sending.differences).as(sending.toString()).isEmpty();
        assertThat(sending.refusals()).as(sending.toString()).isLessThan(REFUSED);
        assertThat(sending.falseAlarms).as(sending.toString()).isEmpty();
        assertThat(sending.worse).as(sending.toString()).isEmpty();
        assertThat(sending.better).as(sending.toString()).isEqualTo(Better.through(writer, workbooks));
    }
}
