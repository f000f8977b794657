package no.samlebok.report;

import static no.samlebok.report.Printed.cells;
import static no.samlebok.report.Printed.charts;
import static no.samlebok.report.Printed.heading;
import static no.samlebok.report.Printed.table;
import static no.samlebok.report.Printed.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.report.print.Absence;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportChart;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportDocuments;
import no.samlebok.report.print.ReportTable;
import no.samlebok.submission.Submission;
import no.samlebok.template.Column;
import no.samlebok.template.Fill;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** What is printed of all units together: their sums, the notes under them, their lists, charts and texts. */
class PrintedSumsTest {
    private static final String NBSP = "\u00a0";

    @Test
    void aShareIsComputedFromSumsAndWhatCannotBeSummedIsNamedUnderTheTable() {
        var table =
                employer(municipality(absence(Sample.SKOLEN, "10", "200"), absence(Sample.BARNEHAGEN, "30", "200")));
        assertThat(texts(table, "Oppvekst"))
                .startsWith("40,0", "400,0", "10,0" + NBSP + "%")
                .endsWith("2 av 2 enheter");
        assertThat(table.notes())
                .singleElement()
                .satisfies(note -> assertThat(note).startsWith("Kan ikke summeres: Oppgitt sykefravær, 10-faktor."));
    }

    @Test
    void theMeasureStandsInEachHeadWhereTheColumnsDifferAndAPercentageHasItsSignInTheCell() {
        assertThat(employer(municipality(absence(Sample.SKOLEN, "10", "200"))).heads())
                .extracting(Head::label)
                .containsExactly(
                        "Tapte dagsverk",
                        "Mulige dagsverk",
                        "Sykefravær",
                        "Oppgitt sykefravær",
                        "10-faktor (skala" + NBSP + "1–5)",
                        "Dekning");
    }

    @Test
    void theMeasureStandsInEachLabelWhereTheRowsDiffer() {
        var returned = Returned.by(Sample.SKOLEN)
                .number("arbeidsgiver.tapte.2017", "10")
                .number("arbeidsgiver.skar.2017", "4.1")
                .number("maalekort.sykefravar.resultat2017", "5")
                .done();
        var unit = units(Sample.round(), returned).get(0);
        assertThat(table(unit, "arbeidsgiver").lines())
                .extracting(Line::label, Line::depth)
                .contains(tuple("Tapte dagsverk", 0), tuple("10-faktor (skala" + NBSP + "1–5)", 0));
        assertThat(table(unit, "maalekort").lines())
                .extracting(Line::kind, Line::depth)
                .contains(tuple(Line.Kind.GROUP, 0), tuple(Line.Kind.ROW, 1));
    }

    @Test
    void aSumThatNobodyIsAskedForIsImpossibleAndOneThatNobodyGaveIsNotThere() {
        var round = Sample.with(
                Sample.gatherer("1", "Kommunen", null),
                Sample.gatherer("2", "Stab", "1"),
                Sample.without(Sample.unit("a", "Arkivet", "2"), "okonomi"),
                Sample.gatherer("3", "Kultur", "1"),
                Sample.unit("b", "Biblioteket", "3"));
        var table = table(documents(round).municipality(), "okonomi-2017");
        assertThat(cells(table, "Stab").get(0).absence()).isEqualTo(Absence.IMPOSSIBLE);
        assertThat(cells(table, "Kultur").get(0).absence()).isEqualTo(Absence.UNAVAILABLE);
    }

    @Test
    void linesWithoutANumberAreCountedUnderTheListOfAllUnits() {
        var school = Returned.by(Sample.SKOLEN)
                .text("investeringer.1.navn", "Tak")
                .number("investeringer.1.regnskap", "10")
                .done();
        var road = Returned.by(Sample.VEG).text("investeringer.1.navn", "Bru").done();
        assertThat(table(municipality(school, road), "investeringer-21").notes())
                .contains("1 linje uten tall i Regnskap er ikke med i summen.");
        var whole = Returned.by(Sample.VEG)
                .text("investeringer.1.navn", "Bru")
                .number("investeringer.1.regnskap", "5")
                .done();
        assertThat(table(municipality(school, whole), "investeringer-21").notes())
                .noneMatch(note -> note.contains("uten tall"));
    }

    @Test
    void numbersStandUnderHeadsOfNumbersAndWordsDoNot() {
        var school = Returned.by(Sample.SKOLEN)
                .text("investeringer.1.navn", "Tak")
                .number("investeringer.1.regnskap", "10")
                .done();
        assertThat(table(municipality(school), "investeringer-21").heads())
                .extracting(Head::label, Head::ofNumbers)
                .contains(tuple("Prosjektnummer", false), tuple("Regnskap", true), tuple("Ferdig", true));
    }

    @Test
    void columnsUnderACommonHeadStandUnderItAndTheOthersAlone() {
        var grid = new Section.Grid(
                "okonomi",
                Words.same("Økonomi"),
                "okonomi",
                null,
                List.of(Sample.row("drift", "Drift", Sample.KR)),
                List.of(
                        under("a", "Hittil", "I år"),
                        under("b", "Resten", "I år"),
                        under("c", "Hele", "I fjor"),
                        Sample.column("d", "Plan")));
        var returned = Returned.by(Sample.SKOLEN).number("okonomi.drift.a", "5").done();
        var heads = table(units(Sample.of(grid), returned).get(0), "okonomi").heads();
        assertThat(heads)
                .extracting(Head::label, Head::columns)
                .containsExactly(tuple("I år", 2), tuple("I fjor", 1), tuple("Plan", 1));
        assertThat(heads.get(0).parts()).extracting(Head::label).containsExactly("Hittil", "Resten");
    }

    @Test
    void twoUnitsWithANumberAreDrawnBesideEachOtherAndOneIsNot() {
        var school = accounts(Sample.SKOLEN, "100");
        assertThat(charts(municipality(school))).isEmpty();
        assertThat(charts(municipality(school, accounts(Sample.VEG, "20"))))
                .singleElement()
                .satisfies(chart -> {
                    assertThat(chart.title()).isEqualTo("Driftsutgifter");
                    assertThat(chart.points()).containsExactly("Skolen", "Veg");
                    assertThat(chart.series())
                            .anySatisfy(series -> assertThat(series.values())
                                    .containsExactly(new BigDecimal("100"), new BigDecimal("20")));
                });
    }

    @Test
    void theChapterBeginsWithTheMoneyOfAllAndTheirChart() {
        var chapter = documents(Sample.round(), accounts(Sample.SKOLEN, "100"), accounts(Sample.VEG, "20"))
                .chapter();
        var all = chapter.parts().subList(0, chapter.parts().indexOf(heading(chapter, "Oppvekst")));
        assertThat(all)
                .filteredOn(ReportTable.class::isInstance)
                .extracting(part -> ((ReportTable) part).id())
                .contains("okonomi-2017")
                .doesNotContain("arbeidsgiver-2017");
        assertThat(all).filteredOn(ReportChart.class::isInstance).hasSize(1);
    }

    @Test
    void unitsStandInTheChapterAsDeepAsTheyLie() {
        var chapter = documents(Sample.round()).chapter();
        assertThat(List.of("Oppvekst", "Skolen", "Teknisk", "Veg"))
                .extracting(name -> heading(chapter, name).level())
                .containsExactly(1, 2, 1, 2);
    }

    @Test
    void theTextsOfAllStandUnderTheirNamesAndThoseWhoAreMissingAreSaidToBe() {
        var parts = municipality(Returned.by(Sample.SKOLEN)
                        .text("tekster.om.tekst", "Skolen skriver sitt.")
                        .done())
                .parts();
        int school = parts.lastIndexOf(new Heading(2, "Skolen"));
        int road = parts.lastIndexOf(new Heading(2, "Veg"));
        assertThat(parts.subList(school, road)).contains(new Prose(Prose.Kind.BODY, "Skolen skriver sitt."));
        assertThat(parts.get(road + 1))
                .isEqualTo(new Prose(Prose.Kind.GAP, "Mangler: Enheten har ikke levert rapporten sin."));
    }

    @Test
    void aUnitThatHasNotAnsweredIsAwaitedInEachColumnOfTheGoals() {
        var table = table(municipality(accounts(Sample.SKOLEN, "1")), "maalekort-maal");
        assertThat(texts(table, "Veg")).hasSameSizeAs(texts(table, "Skolen")).containsOnly("Mangler");
    }

    private static Column under(String id, String label, String head) {
        return new Column(
                id,
                Words.same(label),
                List.of(),
                null,
                null,
                Fill.UNIT,
                null,
                false,
                false,
                false,
                null,
                false,
                Words.same(head));
    }

    private static Submission absence(String unit, String lost, String possible) {
        return Returned.by(unit)
                .number("arbeidsgiver.tapte.2017", lost)
                .number("arbeidsgiver.mulige.2017", possible)
                .done();
    }

    private static Submission accounts(String unit, String amount) {
        return Returned.by(unit).number("okonomi.regnskap.2017", amount).done();
    }

    private static ReportDocuments documents(Round round, Submission... submissions) {
        return new ReportDocuments(Sample.together(round, submissions));
    }

    private static ReportDocument municipality(Submission... submissions) {
        return documents(Sample.round(), submissions).municipality();
    }

    private static List<ReportDocument> units(Round round, Submission... submissions) {
        return documents(round, submissions).units();
    }

    private static ReportTable employer(ReportDocument document) {
        return table(document, "arbeidsgiver-2017");
    }
}
