package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

/** What has changed in a round since some time is listed value by value, each with its cause. */
class StandpointTest {
    private static final Round ROUND = Sample.round();
    private static final FieldId ACTUAL = FieldId.parse("okonomi.regnskap.2017");
    private static final FieldId VARIANCE = FieldId.parse("okonomi.avvik.2017");
    private static final Returned SCHOOL = Returned.by(Sample.SKOLEN)
            .file("a.xlsx", "2018-02-01T10:00:00Z")
            .number("okonomi.regnskap.2017", "1200")
            .number("okonomi.budsjett.2017", "1000");

    private final RoundLedger before = RoundLedger.received(ROUND, List.of(SCHOOL.done()));

    @Test
    void aRoundInWhichNothingHasHappenedSinceIsTheSame() {
        var standpoint = Standpoint.of(Sample.together(ROUND, before));
        assertThat(standpoint.to(Sample.together(ROUND, before))).isEmpty();
        assertThat(standpoint.isSameAs(Standpoint.of(Sample.together(ROUND, before))))
                .isTrue();
    }

    @Test
    void aNumberWithOtherZerosAtItsEndIsTheSame() {
        var other = Returned.by(Sample.SKOLEN)
                .number("okonomi.regnskap.2017", "1200.0")
                .number("okonomi.budsjett.2017", "1000");
        assertThat(since(RoundLedger.received(ROUND, List.of(other.done())))).isEmpty();
    }

    @Test
    void aNewerWorkbookIsTheCauseOfWhatItChangesAndOfWhatFollows() {
        var newer = Returned.by(Sample.SKOLEN)
                .file("b.xlsx", "2018-02-02T10:00:00Z")
                .number("okonomi.regnskap.2017", "1300")
                .number("okonomi.budsjett.2017", "1000");
        var shifts = since(RoundLedger.received(ROUND, List.of(SCHOOL.done(), newer.done())));
        assertThat(shifts)
                .extracting(shift -> shift.field() + " " + shift.cause() + " " + raw(shift))
                .containsExactlyInAnyOrder(ACTUAL + " WORKBOOK 1200 1300", VARIANCE + " COMPUTED  ");
    }

    @Test
    void aCorrectionIsNamedWithItsReason() {
        var shifts = since(after(new Deed.Amend(
                Entry.of(ACTUAL, new Figure.Amount(new BigDecimal("1250")), "1250"), "Feil i regnskapet.")));
        assertThat(shifts)
                .filteredOn(shift -> shift.field().equals(ACTUAL))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.cause()).isEqualTo(Shift.Cause.AMENDED);
                    assertThat(shift.amendment().orElseThrow().reason()).isEqualTo("Feil i regnskapet.");
                    assertThat(shift.cause().words().nb()).isEqualTo("Rettet av kommunen");
                });
        assertThat(shifts)
                .filteredOn(shift -> shift.field().equals(VARIANCE))
                .singleElement()
                .satisfies(shift -> assertThat(shift.amendment()).isEmpty());
    }

    @Test
    void everyValueOfAUnitThatIsExcludedIsGone() {
        var shifts = since(after(new Deed.Exclude("Lagt ned.")));
        assertThat(shifts).hasSize(3).allSatisfy(shift -> {
            assertThat(shift.unit()).isEqualTo(Sample.SKOLEN);
            assertThat(shift.cause()).isEqualTo(Shift.Cause.UNIT_OUT);
            assertThat(shift.before()).isPresent();
            assertThat(shift.after()).isEmpty();
        });
    }

    @Test
    void everyValueOfAUnitThatHasComeInIsNew() {
        var standpoint = Standpoint.of(Sample.together(ROUND));
        assertThat(standpoint.units()).isEmpty();
        var shifts = standpoint.to(Sample.together(ROUND, before));
        assertThat(shifts)
                .hasSize(3)
                .allSatisfy(shift -> assertThat(shift.before()).isEmpty());
        assertThat(standpoint.isSameAs(Standpoint.of(Sample.together(ROUND, before))))
                .isFalse();
    }

    @Test
    void aUnitThatCountsWithoutAnyValueIsStillAChange() {
        var blank = RoundLedger.received(ROUND, List.of(Returned.by(Sample.VEG).done()));
        var standpoint = Standpoint.of(Sample.together(ROUND, blank));
        assertThat(standpoint.isSameAs(Standpoint.of(Sample.together(ROUND)))).isFalse();
    }

    private List<Shift> since(RoundLedger later) {
        return Standpoint.of(Sample.together(ROUND, before)).to(Sample.together(ROUND, later));
    }

    private RoundLedger after(Deed deed) {
        return before.after(
                Sample.SKOLEN, new Event(Instant.parse("2018-02-14T09:00:00Z"), "kari", Role.CONTROLLER, deed));
    }

    private static String raw(Shift shift) {
        return shift.before().map(Entry::raw).orElse("–") + " "
                + shift.after().map(Entry::raw).orElse("–");
    }
}
