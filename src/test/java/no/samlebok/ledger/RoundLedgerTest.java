package no.samlebok.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.samlebok.Examples;
import no.samlebok.figure.Figures;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

/** What has happened in a round of two kindergartens, each by itself. */
class RoundLedgerTest {
    private static final Round ROUND = Examples.barnehage2019();

    @Test
    void whatWasReceivedIsInTheOrderItCameWhateverTheOrderItIsTold() {
        var ledger = RoundLedger.received(
                ROUND,
                List.of(
                        submission("A1", "2020-01-22"),
                        submission("A2", "2020-01-21"),
                        submission("A1", "2020-01-20")));
        assertThat(files(ledger, "A1")).containsExactly("A1 2020-01-20", "A1 2020-01-22");
        assertThat(files(ledger, "A2")).containsExactly("A2 2020-01-21");
        assertThat(ledger.strays()).isEmpty();
        assertThat(ledger.units().get("A1").versions().get(0).event())
                .isEqualTo(new Event(
                        Instant.parse("2020-01-20T10:00:00Z"),
                        "styrer",
                        Role.LEADER,
                        new Deed.Receive(submission("A1", "2020-01-20"))));
    }

    @Test
    void whatBelongsElsewhereIsAstray() {
        var other = submission("A9", "2020-01-20");
        var ledger = RoundLedger.received(ROUND, List.of(other, submission("A1", "2020-01-21")));
        assertThat(ledger.strays()).containsExactly(other);
        assertThat(ledger.units()).containsOnlyKeys("A1");
    }

    @Test
    void theLatestVersionOfEachUnitIsApproved() {
        var ledger = RoundLedger.received(
                        ROUND, List.of(submission("A1", "2020-01-20"), submission("A1", "2020-01-22")))
                .approved();
        assertThat(ledger.units().get("A1").approved()).isEqualTo(2);
        assertThat(ledger.of(ROUND.unit("A2").orElseThrow())).isEqualTo(UnitLedger.EMPTY);
    }

    @Test
    void aDeedIsDoneToOneUnitAndNoOther() {
        var received =
                RoundLedger.received(ROUND, List.of(submission("A1", "2020-01-20"), submission("A2", "2020-01-21")));
        var event = new Event(
                Instant.parse("2020-02-01T10:00:00Z"), "kari", Role.CONTROLLER, new Deed.Exclude("Lagt ned."));
        var ledger = received.after("A1", event);
        assertThat(ledger.units().get("A1").exclusion()).isEqualTo(event);
        assertThat(ledger.units().get("A2")).isEqualTo(received.units().get("A2"));
    }

    private static List<String> files(RoundLedger ledger, String unit) {
        return ledger.of(ROUND.unit(unit).orElseThrow()).versions().stream()
                .map(version -> version.submission().origin().file())
                .toList();
    }

    private static Submission submission(String unit, String day) {
        var identity = new Identity("9901", "barnehage-2019", "barnehage-mini", 3, unit, 1, "p");
        var origin = new Origin(unit + " " + day, unit + day, Instant.parse(day + "T10:00:00Z"), "styrer");
        return new Submission(identity, origin, Figures.none(), List.of());
    }
}
