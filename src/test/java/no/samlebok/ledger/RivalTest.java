package no.samlebok.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.submission.Difference;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** Two people who each fill in a copy are told so, and whoever corrects or goes on is not. */
class RivalTest {
    private static final Form FORM = form();
    private static final FieldId LARGE = FieldId.parse("barn.store.2019");
    private static final FieldId SMALL = FieldId.parse("barn.smaa.2019");

    private final List<Version> versions = new ArrayList<>();

    @Test
    void whoCorrectsTheirOwnIsToldNothing() {
        received("kari", 1, large("31"));
        assertThat(rival(file("kari", 1, large("32")))).isEmpty();
    }

    @Test
    void whoLosesSomethingOfTheirOwnIsTold() {
        received("kari", 1, large("31"), small("12"));
        assertThat(lost(file("kari", 1, large("32")))).containsExactly("barn.smaa.2019 12 -> ");
    }

    @Test
    void whoGoesOnInAnothersIsToldNothing() {
        received("kari", 1, large("31"));
        assertThat(rival(file("ola", 1, large("31.0"), small("12")))).isEmpty();
    }

    @Test
    void whoSaysSomethingElseThanAnotherIsTold() {
        received("kari", 1, large("31"));
        assertThat(lost(file("ola", 1, large("32"), small("12")))).containsExactly("barn.store.2019 31 -> 32");
    }

    @Test
    void anotherWorkbookOfTheUnitIsNoCopyOfThisOne() {
        received("kari", 1, large("31"));
        assertThat(rival(file("ola", 2, small("12")))).isEmpty();
    }

    @Test
    void theLastOfTheSameWorkbookIsTheOneItIsHeldAgainst() {
        received("kari", 1, large("31"));
        received("ola", 1, large("32"));
        received("per", 2, large("33"));
        assertThat(rival(file("ola", 1, large("32"))).isEmpty()).isTrue();
        assertThat(rival(file("kari", 1, large("31"))).orElseThrow().version().number())
                .isEqualTo(2);
    }

    private Optional<Rival> rival(Submission file) {
        return Rival.of(file, versions, FORM);
    }

    private List<String> lost(Submission file) {
        return rival(file).orElseThrow().differences().stream()
                .map(RivalTest::line)
                .toList();
    }

    private static String line(Difference difference) {
        return difference.field() + " " + difference.there() + " -> " + difference.here();
    }

    private void received(String who, int issue, Entry... entries) {
        var submission = file(who, issue, entries);
        var event = new Event(submission.origin().receivedAt(), who, Role.LEADER, new Deed.Receive(submission));
        versions.add(new Version(versions.size() + 1, submission, event));
    }

    private Submission file(String who, int issue, Entry... entries) {
        var identity = new Identity("9901", "barnehage-2019", "barnehage-mini", 3, "A1", issue, "p");
        var origin = new Origin(who + ".xlsx", who + entries.length + entries[0].raw(), Instant.EPOCH, who);
        return new Submission(identity, origin, Figures.of(Arrays.asList(entries)), List.of());
    }

    private static Entry large(String value) {
        return Entry.of(LARGE, new Figure.Amount(new BigDecimal(value)), value);
    }

    private static Entry small(String value) {
        return Entry.of(SMALL, new Figure.Amount(new BigDecimal(value)), value);
    }

    private static Form form() {
        var round = Examples.barnehage2019();
        return TestForms.of(round, round.unit("A1").orElseThrow());
    }
}
