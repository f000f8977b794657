package no.samlebok.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Examination;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import no.samlebok.template.Form;
import no.samlebok.template.Steps;
import org.junit.jupiter.api.Test;

/** What happens to the report of a kindergarten, and which of its figures count because of it. */
class UnitLedgerTest {
    private static final Form FORM = form();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);
    private static final FieldId LARGE = FieldId.parse("barn.store.2019");
    private static final FieldId RESULT = FieldId.parse("kvalitet.trivsel.resultat2019");

    private static final FieldId WRONG = FORM.blocks().stream()
            .flatMap(block -> Stream.ofNullable(block.disagreement()))
            .findFirst()
            .orElseThrow()
            .id();

    private final List<Event> events = new ArrayList<>();

    @Test
    void beforeAnythingHasComeNothingCounts() {
        assertThat(ledger().state(FORM, DAY)).isEqualTo(new State(Stage.MISSING, false, false));
        assertThat(ledger().counted(FORM, DAY)).isEmpty();
    }

    @Test
    void theLatestValidVersionCountsUntilOneIsApproved() {
        receive(valid("31"));
        receive(valid("32"));
        receive(withErrors());
        assertThat(counted()).isEqualTo(2);
        assertThat(ledger().state(FORM, DAY)).isEqualTo(new State(Stage.ERRORS, false, false));
    }

    @Test
    void aVersionAfterTheApprovedOneWaitsAndChangesNothing() {
        receive(valid("31"));
        done(new Deed.Approve(1));
        receive(valid("32"));
        assertThat(counted()).isEqualTo(1);
        var state = ledger().state(FORM, DAY);
        assertThat(state).isEqualTo(new State(Stage.VALID, true, false));
        assertThat(state.isWaiting()).isTrue();
        done(new Deed.Approve(2));
        assertThat(counted()).isEqualTo(2);
        assertThat(ledger().state(FORM, DAY)).isEqualTo(new State(Stage.APPROVED, false, false));
        assertThat(ledger().state(FORM, DAY).isWaiting()).isFalse();
    }

    @Test
    void aWaitingVersionThatIsReturnedWaitsNoMore() {
        receive(valid("31"));
        done(new Deed.Approve(1));
        receive(valid("32"));
        done(new Deed.Return(2, "Feil år"));
        assertThat(ledger().state(FORM, DAY).isWaiting()).isFalse();
        assertThat(ledger().state(FORM, DAY).isApproved()).isTrue();
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void whatIsReopenedCountsByItsLatestVersionAgain() {
        receive(valid("31"));
        done(new Deed.Endorse(1));
        assertThat(ledger().state(FORM, DAY).latest()).isEqualTo(Stage.ENDORSED);
        done(new Deed.Approve(1));
        receive(valid("32"));
        done(new Deed.Reopen("Ny kontroll"));
        assertThat(counted()).isEqualTo(2);
        assertThat(ledger().state(FORM, DAY)).isEqualTo(new State(Stage.VALID, false, false));
    }

    @Test
    void whatIsReturnedIsNoLongerEndorsed() {
        receive(valid("31"));
        done(new Deed.Endorse(1));
        done(new Deed.Return(1, "Se på barnetallet"));
        assertThat(ledger().state(FORM, DAY).latest()).isEqualTo(Stage.RETURNED);
        assertThat(ledger().endorsed()).isNull();
    }

    @Test
    void anExcludedUnitCountsNowhereUntilItIsIncluded() {
        receive(valid("31"));
        done(new Deed.Approve(1));
        done(new Deed.Exclude("Nedlagt"));
        assertThat(ledger().counted(FORM, DAY)).isEmpty();
        assertThat(ledger().state(FORM, DAY).excluded()).isTrue();
        done(new Deed.Include("Likevel ikke"));
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void aWaivedErrorPassesToItsLastDayAndNotLonger() {
        receive(withErrors());
        done(new Deed.Waive("kvalitet-utfylt", RESULT, "Måles i mars", DAY));
        assertThat(ledger().state(FORM, DAY).latest()).isEqualTo(Stage.VALID);
        assertThat(effect(1).waived()).extracting(Finding::rule).containsExactly("kvalitet-utfylt");
        assertThat(ledger().state(FORM, DAY.plusDays(1)).latest()).isEqualTo(Stage.ERRORS);
        done(new Deed.EndWaiver("kvalitet-utfylt", RESULT));
        assertThat(ledger().state(FORM, DAY).latest()).isEqualTo(Stage.ERRORS);
    }

    @Test
    void aCorrectionStandsOverWhatTheUnitWroteInItsOwnCell() {
        receive(valid("31"));
        done(new Deed.Amend(number("33"), "Telt på nytt"));
        var effect = effect(1);
        assertThat(effect.submission().figures().entry(LARGE).orElseThrow())
                .isEqualTo(
                        new Entry(LARGE, new Figure.Amount(new BigDecimal("33")), "33", new Place("Ark", "E8"), false));
        assertThat(effect.applied()).extracting(Amendment::reason).containsExactly("Telt på nytt");
        assertThat(ledger().versions().get(0).submission().figures().amount(LARGE))
                .contains(new BigDecimal("31"));
    }

    @Test
    void aCorrectionOutlivesANewReturnUnlessThatCellChanged() {
        receive(valid("31"));
        done(new Deed.Amend(number("33"), "Telt på nytt"));
        receive(valid("31.0"));
        assertThat(effect(2).submission().figures().amount(LARGE)).contains(new BigDecimal("33"));
        receive(valid("33"));
        assertThat(effect(3).conflicts()).isEmpty();
        receive(valid("35"));
        var effect = effect(4);
        assertThat(effect.submission().figures().amount(LARGE)).contains(new BigDecimal("35"));
        assertThat(effect.conflicts()).hasSize(1);
        assertThat(effect.submission().findings())
                .extracting(finding -> finding.message().words().nb())
                .singleElement()
                .asString()
                .contains("rettet til «33»", "skrevet «35»");
        assertThat(counted()).isEqualTo(3);
    }

    @Test
    void aConflictIsSettledOneWayOrTheOther() {
        receive(valid("31"));
        done(new Deed.Amend(number("33"), "Telt på nytt"));
        receive(valid("35"));
        var conflict = new ArrayList<>(events);
        done(new Deed.Settle(LARGE, true));
        assertThat(effect(2).submission().figures().amount(LARGE)).contains(new BigDecimal("33"));
        assertThat(effect(2).conflicts()).isEmpty();
        events.clear();
        events.addAll(conflict);
        done(new Deed.Settle(LARGE, false));
        assertThat(effect(2).submission().figures().amount(LARGE)).contains(new BigDecimal("35"));
        assertThat(ledger().amendments()).isEmpty();
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void theRulesRunAgainOverACorrection() {
        receive(withErrors());
        done(new Deed.Amend(Entry.of(RESULT, new Figure.Amount(new BigDecimal("4.6")), "4,6"), "Fra undersøkelsen"));
        assertThat(ledger().state(FORM, DAY).latest()).isEqualTo(Stage.VALID);
    }

    @Test
    void aFigureOfTheRoundThatMovedAfterTheTextWasWrittenIsSaid() {
        var known = FORM.issued().entries().keySet().iterator().next();
        var then = new Entry(known, new Figure.Amount(BigDecimal.ONE), "1", new Place("Ark", "D7"), false);
        var wrote = Entry.of(FieldId.parse("avdelinger.1.navn"), new Figure.Text("Maurtua"), "Maurtua");
        receive(submission(then, wrote, number("31"), result()));
        assertThat(effect(1).submission().findings())
                .filteredOn(finding -> finding.rule().equals("ledger.moved"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo(known);
                    assertThat(finding.message().words().nb()).contains("fra 1 til 18");
                });
        receive(submission(then, number("31"), result()));
        assertThat(effect(2).submission().findings()).isEmpty();
    }

    @Test
    void whatIsWrongWithADeedIsSaid() {
        receive(withErrors());
        receive(valid("31"));
        assertThat(objection(new Deed.Approve(1))).isEqualTo(Objection.NEWER_VERSION);
        assertThat(objection(new Deed.Return(2, " "))).isEqualTo(Objection.NO_REASON);
        assertThat(objection(new Deed.Waive("kvalitet-utfylt", RESULT, "Venter", DAY.minusDays(1))))
                .isEqualTo(Objection.PAST);
        assertThat(objection(new Deed.Waive("barn-sum", LARGE, "Venter", DAY))).isEqualTo(Objection.NO_SUCH_THING);
        assertThat(objection(new Deed.EndWaiver("kvalitet-utfylt", RESULT))).isEqualTo(Objection.NO_SUCH_THING);
        assertThat(objection(new Deed.Settle(LARGE, true))).isEqualTo(Objection.NO_SUCH_THING);
        var locked = FORM.issued().entries().values().iterator().next();
        assertThat(objection(new Deed.Amend(locked, "Feil"))).isEqualTo(Objection.NOT_OPEN);
    }

    @Test
    void whatNothingIsWrongWithMayBeDone() {
        receive(withErrors());
        receive(valid("31"));
        for (var deed : List.of(
                new Deed.Approve(2),
                new Deed.Return(2, "Se på tallet"),
                new Deed.Waive("kvalitet-utfylt", RESULT, "Venter", DAY),
                new Deed.Amend(number("33"), "Telt på nytt"))) {
            assertThat(ledger().objection(deed, Role.CONTROLLER, FORM, Steps.ONE, DAY))
                    .as(deed.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatAUnitSaysIsWrongIsOpenUntilItIsAnswered() {
        receive(disagreeing("Budsjettet er gammelt"));
        assertThat(said()).containsExactly("1 Budsjettet er gammelt open");
        done(new Deed.Answer(1, WRONG, "Nytt budsjett er lagt inn"));
        assertThat(said()).containsExactly("1 Budsjettet er gammelt Nytt budsjett er lagt inn");
        done(new Deed.Answer(1, WRONG, "Lagt inn i mars"));
        assertThat(said()).containsExactly("1 Budsjettet er gammelt Lagt inn i mars");
        assertThat(ledger().answers()).hasSize(1);
    }

    @Test
    void otherWordsInALaterVersionAreToBeAnsweredAgainAndTheSameAreNot() {
        receive(disagreeing("Budsjettet er gammelt"));
        done(new Deed.Answer(1, WRONG, "Nytt budsjett er lagt inn"));
        receive(disagreeing("Budsjettet er gammelt"));
        assertThat(said()).containsExactly("2 Budsjettet er gammelt Nytt budsjett er lagt inn");
        receive(disagreeing("Fortsatt feil"));
        assertThat(said()).containsExactly("3 Fortsatt feil open");
        receive(valid("31"));
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsSaidInTheVersionThatCountsIsThereUntilAnotherOneCounts() {
        receive(disagreeing("Budsjettet er gammelt"));
        done(new Deed.Approve(1));
        receive(disagreeing("Fortsatt feil"));
        assertThat(said()).containsExactly("2 Fortsatt feil open", "1 Budsjettet er gammelt open");
        assertThat(objection(new Deed.Answer(3, WRONG, "Rettet"))).isEqualTo(Objection.NO_SUCH_THING);
        assertThat(objection(new Deed.Answer(2, RESULT, "Rettet"))).isEqualTo(Objection.NO_SUCH_THING);
        assertThat(objection(new Deed.Answer(2, WRONG, ""))).isEqualTo(Objection.NO_REASON);
        done(new Deed.Answer(1, WRONG, "Rettet"));
        done(new Deed.Approve(2));
        assertThat(said()).containsExactly("2 Fortsatt feil open");
    }

    private List<String> said() {
        return ledger().disagreements(FORM, DAY).stream()
                .map(one -> one.version().number() + " " + one.entry().raw() + " "
                        + (one.isOpen() ? "open" : one.answer().reason()))
                .toList();
    }

    private static Submission disagreeing(String text) {
        return submission(number("31"), result(), Entry.of(WRONG, new Figure.Text(text), text));
    }

    private Objection objection(Deed deed) {
        return ledger().objection(deed, Role.CONTROLLER, FORM, Steps.ONE, DAY).orElseThrow();
    }

    private UnitLedger ledger() {
        return UnitLedger.of(events);
    }

    private int counted() {
        return ledger().counted(FORM, DAY).orElseThrow().number();
    }

    private Effect effect(int version) {
        return ledger().effect(ledger().versions().get(version - 1), FORM, DAY);
    }

    private void receive(Submission submission) {
        done(new Deed.Receive(submission));
    }

    private void done(Deed deed) {
        events.add(new Event(Instant.parse("2020-02-01T10:00:00Z"), "kari", Role.CONTROLLER, deed));
    }

    private static Submission valid(String large) {
        return submission(number(large), result());
    }

    private static Submission withErrors() {
        return submission(number("31"));
    }

    private static Submission submission(Entry... entries) {
        var figures = Figures.of(Arrays.asList(entries));
        var identity = new Identity("9901", "barnehage-2019", "barnehage-mini", 3, "A1", 1, "p");
        var origin = new Origin("a.xlsx", "00", Instant.parse("2020-02-01T10:00:00Z"), "");
        return new Submission(
                identity, origin, figures, Examination.of(FORM, FORM.issued().with(figures)));
    }

    private static Entry number(String value) {
        return new Entry(LARGE, new Figure.Amount(new BigDecimal(value)), value, new Place("Ark", "E8"), false);
    }

    private static Entry result() {
        return Entry.of(RESULT, new Figure.Amount(new BigDecimal("4.6")), "4.6");
    }

    private static Form form() {
        var round = Examples.barnehage2019();
        return TestForms.of(round, round.unit("A1").orElseThrow());
    }
}
