package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Submission;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final Round ROUND = Sample.round();
    private static final FieldId ACTUAL = FieldId.parse("okonomi.regnskap.2017");
    private static final FieldId VARIANCE = FieldId.parse("okonomi.avvik.2017");

    @Test
    void aUnitThatSentNothingIsMissingAndHasNoFigures() {
        var report = report(Sample.SKOLEN);
        assertThat(report.standing()).isEqualTo(Standing.MISSING);
        assertThat(report.shown()).isEmpty();
        assertThat(report.figures()).isEqualTo(Figures.none());
        assertThat(report.findings(Severity.ERROR)).isZero();
    }

    @Test
    void theLatestValidSubmissionCounts() {
        var first = returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done();
        var second = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").done();
        var report = report(Sample.SKOLEN, second, first);
        assertThat(report.counted().origin()).isEqualTo(second.origin());
        assertThat(report.latest().origin()).isEqualTo(second.origin());
        assertThat(report.waiting()).isEmpty();
        assertThat(report.standing()).isEqualTo(Standing.VALID);
    }

    @Test
    void ofTwoReceivedAtTheSameMomentTheOneThatCameLastCounts() {
        var first = returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done();
        var second = returned("b.xlsx", "2018-02-01T10:00:00Z", "2").done();
        assertThat(report(Sample.SKOLEN, first, second).counted().origin()).isEqualTo(second.origin());
    }

    @Test
    void anErroneousSubmissionNeverReplacesAValidOne() {
        var valid = returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done();
        var wrong = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").error().done();
        var report = report(Sample.SKOLEN, valid, wrong);
        assertThat(report.counted().origin()).isEqualTo(valid.origin());
        assertThat(report.shown().map(Submission::origin)).contains(valid.origin());
        assertThat(report.waiting().map(Submission::origin)).contains(wrong.origin());
        assertThat(report.figures().amount(ACTUAL))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
    }

    @Test
    void aUnitWithOnlyErroneousSubmissionsHasNoFiguresThatCount() {
        var wrong = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").error().done();
        var report = report(Sample.SKOLEN, wrong);
        assertThat(report.standing()).isEqualTo(Standing.ERRORS);
        assertThat(report.counted()).isNull();
        assertThat(report.shown().map(Submission::origin)).contains(wrong.origin());
        assertThat(report.waiting()).isEmpty();
        assertThat(report.figures()).isEqualTo(Figures.none());
        assertThat(report.findings(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void warningsDoNotKeepASubmissionFromCounting() {
        var warned = returned("b.xlsx", "2018-02-02T10:00:00Z", "2")
                .finding(Severity.WARNING, null, "Se på dette.")
                .finding(Severity.INFO, null, "Verdt å vite.")
                .done();
        var report = report(Sample.SKOLEN, warned);
        assertThat(report.counted().origin()).isEqualTo(warned.origin());
        assertThat(report.findings(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void whatIsApprovedCountsUntilANewerOneIsApproved() {
        var approved = returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done();
        var newer = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").done();
        var newest = returned("c.xlsx", "2018-02-03T10:00:00Z", "3").done();
        var ledger = Sample.approved(RoundLedger.received(ROUND, List.of(approved, newer)), Sample.SKOLEN, 1);
        var waiting = report(Sample.SKOLEN, Sample.together(ROUND, ledger));
        assertThat(waiting.counted().origin()).isEqualTo(approved.origin());
        assertThat(waiting.waiting().map(Submission::origin)).contains(newer.origin());
        assertThat(waiting.standing()).isEqualTo(Standing.APPROVED);
        var all = RoundLedger.received(ROUND, List.of(approved, newer, newest));
        var later = Sample.approved(Sample.approved(all, Sample.SKOLEN, 1), Sample.SKOLEN, 3);
        assertThat(report(Sample.SKOLEN, Sample.together(ROUND, later))
                        .counted()
                        .origin())
                .isEqualTo(newest.origin());
    }

    @Test
    void lockedFiguresAreTheRoundsOwnWhateverTheFileSays() {
        var issued = Figures.of(List.of(amount("okonomi.regnskap.2017", "90"), amount("okonomi.budsjett.2017", "100")));
        var returned = returned("a.xlsx", "2018-02-01T10:00:00Z", "1")
                .number("okonomi.avvik.2017", "77")
                .done();
        var report = Consolidation.of(
                        ROUND, forms(issued), RoundLedger.received(ROUND, List.of(returned)), ROUND.deadline())
                .reports()
                .stream()
                .filter(one -> one.unit().code().equals(Sample.SKOLEN))
                .findFirst()
                .orElseThrow();
        assertThat(report.figures().amount(ACTUAL)).contains(new BigDecimal("90"));
        assertThat(report.figures().amount(VARIANCE))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("10"));
        assertThat(report.entry(VARIANCE).orElseThrow().raw()).isEqualTo("77");
        assertThat(report.entry(VARIANCE).orElseThrow().place()).isNotNull();
    }

    @Test
    void aComputedFigureWithoutItsInputsIsMissingAndNotWhatTheFileShows() {
        var returned = returned("a.xlsx", "2018-02-01T10:00:00Z", "1")
                .number("okonomi.avvik.2017", "77")
                .done();
        assertThat(report(Sample.SKOLEN, returned).figures().figure(VARIANCE)).isEqualTo(Figure.missing());
    }

    @Test
    void theTallyCountsEachUnitAsFarAsItHasCome() {
        var received = List.of(
                returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done(),
                Returned.by(Sample.BARNEHAGEN).error().done(),
                Returned.by(Sample.VEG).done());
        var ledger = Sample.approved(RoundLedger.received(ROUND, received), Sample.SKOLEN, 1);
        var consolidation = Sample.together(ROUND, ledger);
        assertThat(consolidation.tally()).isEqualTo(new Tally(4, 3, 2, 1));
        assertThat(consolidation.tally().missing()).isEqualTo(1);
        assertThat(consolidation.tally().coverage()).isEqualTo(new Coverage(2, 4));
        assertThat(consolidation.expected()).hasSize(4);
    }

    @Test
    void filesOfAnotherRoundOrAnotherPlaceAreSetAsideAndNotForgotten() {
        var other = List.of(
                Returned.by(Sample.SKOLEN).of("9902", "fjordheim-2016").done(),
                Returned.by(Sample.SKOLEN).of("1502", "fjordheim-2017").done(),
                Returned.by("99").done(),
                Returned.by("1").done());
        var consolidation = Sample.together(ROUND, RoundLedger.received(ROUND, other));
        assertThat(consolidation.strays()).isEqualTo(other);
        assertThat(consolidation.tally().received()).isZero();
    }

    @Test
    void aReportingUnitWithoutAFormIsAFaultOfOurs() {
        assertThatThrownBy(() -> Consolidation.of(ROUND, List.of(), RoundLedger.EMPTY, ROUND.deadline()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Sample.SKOLEN);
    }

    private static Returned returned(String file, String at, String actual) {
        return Returned.by(Sample.SKOLEN).file(file, at).number("okonomi.regnskap.2017", actual);
    }

    private static UnitReport report(String unit, Submission... submissions) {
        return report(unit, Sample.together(ROUND, submissions));
    }

    private static UnitReport report(String unit, Consolidation consolidation) {
        return consolidation.reports().stream()
                .filter(report -> report.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static List<Form> forms(Figures issuedToSkolen) {
        var forms = new ArrayList<>(SampleForms.of(ROUND));
        forms.set(0, new SampleForms(ROUND, ROUND.unit(Sample.SKOLEN).orElseThrow()).form(issuedToSkolen));
        return forms;
    }

    private static Entry amount(String field, String value) {
        return Entry.of(FieldId.parse(field), new Figure.Amount(new BigDecimal(value)), value);
    }
}
