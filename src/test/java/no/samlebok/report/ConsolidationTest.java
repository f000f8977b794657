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
        assertThat(report.counted()).isEqualTo(second);
        assertThat(report.latest()).isEqualTo(second);
        assertThat(report.waiting()).isEmpty();
        assertThat(report.standing()).isEqualTo(Standing.VALID);
    }

    @Test
    void ofTwoReceivedAtTheSameMomentTheOneThatCameLastCounts() {
        var first = returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done();
        var second = returned("b.xlsx", "2018-02-01T10:00:00Z", "2").done();
        assertThat(report(Sample.SKOLEN, first, second).counted()).isEqualTo(second);
    }

    @Test
    void anErroneousSubmissionNeverReplacesAValidOne() {
        var valid = returned("a.xlsx", "2018-02-01T10:00:00Z", "1").done();
        var wrong = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").error().done();
        var report = report(Sample.SKOLEN, valid, wrong);
        assertThat(report.counted()).isEqualTo(valid);
        assertThat(report.shown()).contains(valid);
        assertThat(report.waiting()).contains(wrong);
        assertThat(report.figures().amount(ACTUAL))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
    }

    @Test
    void aUnitWithOnlyErroneousSubmissionsHasNoFiguresThatCount() {
        var wrong = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").error().done();
        var report = report(Sample.SKOLEN, wrong);
        assertThat(report.standing()).isEqualTo(Standing.ERRORS);
        assertThat(report.counted()).isNull();
        assertThat(report.shown()).contains(wrong);
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
        assertThat(report.counted()).isEqualTo(warned);
        assertThat(report.findings(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void whatIsApprovedCountsUntilANewerOneIsApproved() {
        var approved =
                returned("a.xlsx", "2018-02-01T10:00:00Z", "1").approved().done();
        var newer = returned("b.xlsx", "2018-02-02T10:00:00Z", "2").done();
        var waiting = report(Sample.SKOLEN, approved, newer);
        assertThat(waiting.counted()).isEqualTo(approved);
        assertThat(waiting.waiting()).contains(newer);
        assertThat(waiting.standing()).isEqualTo(Standing.APPROVED);
        var newest = returned("c.xlsx", "2018-02-03T10:00:00Z", "3").approved().done();
        assertThat(report(Sample.SKOLEN, approved, newer, newest).counted()).isEqualTo(newest);
    }

    @Test
    void lockedFiguresAreTheRoundsOwnWhateverTheFileSays() {
        var issued = Figures.of(List.of(amount("okonomi.regnskap.2017", "90"), amount("okonomi.budsjett.2017", "100")));
        var returned = returned("a.xlsx", "2018-02-01T10:00:00Z", "1")
                .number("okonomi.avvik.2017", "77")
                .done();
        var report = Consolidation.of(ROUND, forms(issued), List.of(returned)).reports().stream()
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
        var consolidation = consolidation(
                returned("a.xlsx", "2018-02-01T10:00:00Z", "1").approved().done(),
                Returned.by(Sample.BARNEHAGEN).error().done(),
                Returned.by(Sample.VEG).done());
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
        var consolidation = Consolidation.of(ROUND, SampleForms.of(ROUND), other);
        assertThat(consolidation.strays()).isEqualTo(other);
        assertThat(consolidation.tally().received()).isZero();
    }

    @Test
    void aReportingUnitWithoutAFormIsAFaultOfOurs() {
        assertThatThrownBy(() -> Consolidation.of(ROUND, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Sample.SKOLEN);
    }

    private static Returned returned(String file, String at, String actual) {
        return Returned.by(Sample.SKOLEN).file(file, at).number("okonomi.regnskap.2017", actual);
    }

    private static Consolidation consolidation(Submission... submissions) {
        return Consolidation.of(ROUND, SampleForms.of(ROUND), List.of(submissions));
    }

    private static UnitReport report(String unit, Submission... submissions) {
        return consolidation(submissions).reports().stream()
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
