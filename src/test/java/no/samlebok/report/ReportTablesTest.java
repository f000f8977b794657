package no.samlebok.report;

import static no.samlebok.report.Printed.cells;
import static no.samlebok.report.Printed.charts;
import static no.samlebok.report.Printed.line;
import static no.samlebok.report.Printed.table;
import static no.samlebok.report.Printed.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.figure.Figure;
import no.samlebok.report.print.Absence;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportDocuments;
import no.samlebok.report.print.ReportTable;
import no.samlebok.submission.Submission;
import no.samlebok.template.Column;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.template.TextItem;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of a round: the tables of a unit, of all units, and the chapter. */
class ReportTablesTest {
    private static final String NBSP = "\u00a0";

    @Test
    void aUnitsTableStandsInTheLayoutAndTheNumberFormatItIsPublishedIn() {
        var table = table(unit(skolen().done()), "okonomi");
        assertThat(table.measure()).isEqualTo("Beløp i 1000" + NBSP + "kr");
        assertThat(table.heads()).extracting(Head::label).containsExactly("2016", "2017");
        assertThat(table.lines()).extracting(Line::label).containsExactly("Regnskap", "Budsjett", "Avvik");
        assertThat(texts(table, "Regnskap")).containsExactly("Mangler", "1" + NBSP + "300" + NBSP + "464");
        assertThat(texts(table, "Avvik")).containsExactly("", "-7" + NBSP + "232");
    }

    @Test
    void aPercentageHasItsSignAndItsDeclaredDecimals() {
        var table = table(unit(skolen().number("maalekort.sykefravar.resultat2017", "-2.4")), "maalekort");
        assertThat(texts(table, "Sykefravær")).contains("-2,4" + NBSP + "%");
        assertThat(table.lines().get(0)).isEqualTo(new Line(Line.Kind.GROUP, 0, "Gruppen", List.of()));
    }

    @Test
    void aTypedValueStandsInTheWordsTheUnitGave() {
        var table = table(unit(skolen().stated("maalekort.sykefravar.resultat2017", "IM")), "maalekort");
        var cell = cells(table, "Sykefravær").get(2);
        assertThat(cell.text()).isEqualTo("IM");
        assertThat(cell.absence()).isEqualTo(Absence.UNAVAILABLE);
    }

    @Test
    void whatWasNotReadIsQuotedAndSaidToBeSo() {
        var unread = skolen().answer("maalekort.sykefravar.resultat2017", new Figure.Unread("x"), "I4,6");
        var cell = cells(table(unit(unread), "maalekort"), "Sykefravær").get(2);
        assertThat(cell.text()).isEqualTo("Ikke lest: «I4,6»");
        assertThat(cell.absence()).isEqualTo(Absence.UNAVAILABLE);
        assertThat(cell.number()).isEmpty();
    }

    @Test
    void whatFiguresAreAboutIsSaidUnderEachTableOfThem() {
        var documents = documents(Sample.captioned("okonomi", "Uten korona"), skolen().done());
        assertThat(table(documents.municipality(), "okonomi-2017").notes()).startsWith("Uten korona");
        assertThat(table(documents.units().get(0), "okonomi").notes()).startsWith("Uten korona");
    }

    @Test
    void theCoverageOfAWideTableStandsUnderIt() {
        var rows = IntStream.rangeClosed(1, 8)
                .mapToObj(at -> Sample.row("r" + at, "Rad " + at, Sample.KR))
                .toList();
        var grid = new Section.Grid(
                "okonomi", Words.same("Økonomi"), "okonomi", null, rows, List.of(Sample.column("", "{year}", 0)));
        var answer = Returned.by(Sample.SKOLEN).number("okonomi.r1.2017", "5").done();
        var table = table(documents(Sample.of(grid), answer).municipality(), "okonomi-2017");
        assertThat(table.heads()).extracting(Head::label).doesNotContain("Dekning");
        assertThat(table.notes()).contains("Oppvekst: Rad 1 1 av 2 enheter; Ellers 0 av 2 enheter");
    }

    @Test
    void theChapterOfASingleUnitDoesNotSayItsFiguresTwice() {
        var chapter = documents(Sample.with(Sample.unit(Sample.SKOLEN, "Skolen", null)), skolen().done())
                .chapter();
        assertThat(chapter.parts().stream()
                        .filter(ReportTable.class::isInstance)
                        .map(part -> ((ReportTable) part).id()))
                .containsOnlyOnce("okonomi")
                .doesNotContain("okonomi-2017", "maalekort-maal");
    }

    @Test
    void aRowWithoutAnyAnswerIsToldUnderTheTableAndARequiredOneInIt() {
        var blank = table(unit(Returned.by(Sample.SKOLEN).number("okonomi.budsjett.2017", "5")), "okonomi");
        assertThat(texts(blank, "Regnskap")).containsOnly("Mangler");
        assertThat(blank.notes()).contains("Ikke oppgitt: Avvik.");
    }

    @Test
    void everyFigureCanBeWalkedBackToItsCell() {
        var trace = cells(table(unit(skolen().done()), "okonomi"), "Regnskap")
                .get(1)
                .trace();
        assertThat(trace.origin().orElseThrow().file()).isEqualTo("21.xlsx");
        assertThat(trace.entry().place()).hasToString("Ark!B1");
        assertThat(trace.report()).hasToString("Skolen (VALID)");
    }

    @ParameterizedTest
    @CsvSource({"0, regnskap, 1 300 464", "1, opprinnelig, 1 196 410", "2, revidert, 1 273 763", "3, korrigert, -7 232"
    })
    void thirteenAreasOfFourteenRollUpToWhatWasPublished(int column, String name, String published) {
        var sums = line(elverum(), "Elverum kommune").cells();
        assertThat(sums.get(column).text().replace(NBSP, " ")).as(name).isEqualTo(published);
        assertThat(sums.get(column).coverage()).isEqualTo(new Coverage(13, 14));
    }

    @Test
    void theFourteenthAreaIsShownAsMissingAndTheSumSaysSo() {
        var table = elverum();
        assertThat(texts(table, "Fellestjenester"))
                .containsExactly("Mangler", "Mangler", "Mangler", "Mangler", "– Mangler");
        assertThat(texts(table, "Elverum kommune")).endsWith("13 av 14 enheter");
    }

    @Test
    void goalsAreCountedForEachAreaAndWhatIsNotScoredHasItsReason() {
        var document = documents(
                        Sample.round(),
                        Returned.by(Sample.SKOLEN)
                                .number("maalekort.sykefravar.maal", "6.0")
                                .number("maalekort.sykefravar.resultat2017", "5.0")
                                .number("maalekort.bruker.maal", "4.5")
                                .stated("maalekort.bruker.resultat2017", "Ikke målt")
                                .done())
                .municipality();
        assertThat(texts(table(document, "maalekort-maal"), "Skolen"))
                .containsExactly("2", "1", "0", "1", "1 av 1 (100" + NBSP + "%)");
        assertThat(texts(table(document, "maalekort-maal"), "Veg")).containsOnly("Mangler");
        assertThat(texts(table(document, "maalekort-ikkevurdert"), "Brukerundersøkelse"))
                .containsExactly("Resultatet er ikke et tall: «Ikke målt».");
    }

    @Test
    void theFiguresOfAUnitWithErrorsAreWithheldAndNotMissing() {
        var document = documents(Sample.round(), skolen().error().done()).municipality();
        var cell = cells(table(document, "okonomi-2017"), "Skolen").get(0);
        assertThat(cell.text()).isEqualTo("Har feil");
        assertThat(cell.absence()).isEqualTo(Absence.WITHHELD);
    }

    @Test
    void aSectionThatIsNotAskedOfAUnitCanHaveNoFigure() {
        var round = Sample.with(Sample.without(Sample.unit("1", "En", null), "okonomi"), Sample.unit("2", "To", null));
        var cell = cells(table(documents(round).municipality(), "okonomi-2017"), "En")
                .get(0);
        assertThat(cell.text()).isEqualTo("Gjelder ikke");
        assertThat(cell.absence()).isEqualTo(Absence.IMPOSSIBLE);
    }

    @Test
    void listsOfAllUnitsStandUnderTheirNamesAndAreSummed() {
        var document = documents(
                        Sample.round(),
                        skolen().text("investeringer.1.navn", "Tak")
                                .number("investeringer.1.regnskap", "10")
                                .done(),
                        Returned.by(Sample.VEG)
                                .text("investeringer.1.navn", "Bru")
                                .number("investeringer.1.regnskap", "-4")
                                .done())
                .municipality();
        var table = table(document, "investeringer-21");
        assertThat(table.lines())
                .extracting(Line::label)
                .containsExactly("Skolen", "Tak", "Teknisk: – Mangler", "Veg", "Bru", "Sum");
        assertThat(texts(table, "Sum")).contains("6");
    }

    @Test
    void theChapterHasEveryUnitInOrderAndAGapWhereOneIsMissing() {
        var chapter = documents(Sample.round(), skolen().done()).chapter();
        assertThat(chapter.parts().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.level() <= chapter.contents())
                        .map(Heading::text))
                .containsSubsequence("Kommunen samlet", "Oppvekst", "Skolen", "Barnehagen", "Teknisk", "Veg")
                .doesNotContain("Fjordheim kommune");
        assertThat(after(chapter, "Barnehagen"))
                .isEqualTo(new Prose(Prose.Kind.GAP, "Mangler: Enheten har ikke levert rapporten sin."));
    }

    @Test
    void aContributorBelowAUnitThatReportsIsCountedOnceAndFollowsItInTheChapter() {
        var documents = documents(
                Sample.round(),
                Returned.by(Sample.TEKNISK)
                        .number("okonomi.regnskap.2017", "100")
                        .done(),
                Returned.by(Sample.VEG)
                        .number("okonomi.regnskap.2017", "20")
                        .text("tekster.om.tekst", "Veg skriver sitt.")
                        .done());
        var table = table(documents.municipality(), "okonomi-2017");
        assertThat(texts(table, "Fjordheim kommune").get(0)).startsWith("120");
        assertThat(texts(table, "Teknisk, samlet").get(0)).startsWith("120");
        assertThat(texts(table, "Teknisk, egne tall").get(0)).startsWith("100");
        assertThat(documents.chapter().parts())
                .filteredOn(part -> part instanceof Heading || part instanceof Prose)
                .extracting(part -> part instanceof Heading heading ? heading.text() : ((Prose) part).text())
                .containsSubsequence("Teknisk", "Veg", "Veg skriver sitt.");
    }

    @Test
    void aTextBecomesParagraphsAndPointsUnderItsHeading() {
        var text = "Vi har:\n\n- ro\n– orden\n\nSlutt.";
        var parts = unit(skolen().text("tekster.om.tekst", text)).parts();
        assertThat(parts)
                .containsSubsequence(
                        new Heading(1, "Om enheten"),
                        new Prose(Prose.Kind.BODY, "Vi har:"),
                        new Prose(Prose.Kind.BULLET, "ro"),
                        new Prose(Prose.Kind.BULLET, "orden"),
                        new Prose(Prose.Kind.BODY, "Slutt."));
    }

    @Test
    void aHeadingIsNotSaidAgainRightUnderItself() {
        var narrative = new Section.Narrative(
                "tekst",
                Words.same("Tekst"),
                "okonomi",
                null,
                List.of(new TextItem("om", Words.same("Økonomi"), null, 5000, false)));
        var round = Sample.of(Sample.economy(), narrative);
        var submission = skolen().text("tekst.om.tekst", "Slik gikk det.").done();
        assertThat(documents(round, submission).units().get(0).parts())
                .filteredOn(Heading.class::isInstance)
                .containsExactly(new Heading(1, "Økonomi"));
    }

    @Test
    void aTextThatWasDueIsAGapAndAnotherIsLeftOut() {
        assertThat(unit(skolen()).parts())
                .contains(new Prose(Prose.Kind.GAP, "Mangler: Enheten har ikke skrevet denne teksten."))
                .doesNotContain(new Heading(1, "Ellers"));
    }

    @Test
    void whatCannotBeSeenInATextDoesNotGoOut() {
        var text = "A\u0000\u202eB\u200b C\ufffe";
        assertThat(unit(skolen().text("tekster.om.tekst", text)).parts()).contains(new Prose(Prose.Kind.BODY, "AB C"));
    }

    @Test
    void aChartHasAPointForEachColumnAndNoneWhereAFigureIsMissing() {
        var two = skolen().number("okonomi.regnskap.2016", "900");
        assertThat(charts(unit(two)))
                .singleElement()
                .satisfies(chart -> assertThat(chart.series().get(0).values())
                        .containsExactly(new BigDecimal("900"), new BigDecimal("1300464")));
        assertThat(charts(unit(skolen()))).isEmpty();
    }

    @Test
    void itIsMarkedAsADraftInTheLanguageOfTheRound() {
        assertThat(documents(Sample.round()).chapter().mark())
                .startsWith("Internt utkast")
                .contains("ikke");
        assertThat(documents(Sample.round(Language.NN)).chapter().mark())
                .startsWith("Internt utkast")
                .contains("ikkje");
    }

    private static Returned skolen() {
        return Returned.by(Sample.SKOLEN)
                .number("okonomi.regnskap.2017", "1300464")
                .number("okonomi.budsjett.2017", "1293232");
    }

    private static ReportDocuments documents(Round round, Submission... submissions) {
        return new ReportDocuments(Sample.together(round, submissions));
    }

    private static ReportDocument unit(Returned returned) {
        return unit(returned.done());
    }

    private static ReportDocument unit(Submission submission) {
        return documents(Sample.round(), submission).units().stream()
                .filter(document -> Sample.SKOLEN.equals(document.unit()))
                .findFirst()
                .orElseThrow();
    }

    /** The areas of Elverum's årsmelding for 2019 and what they printed, with the fourteenth that did not report. */
    private static ReportTable elverum() {
        var rows = Stream.of("regnskap", "opprinnelig", "revidert", "korrigert")
                .map(id -> new FixedRow(id, Words.same(id), null, Sample.KR.id(), null, null, true, false))
                .toList();
        List<Column> columns = List.of(Sample.column("", "{year}", 0));
        var grid = new Section.Grid("okonomi", Words.same("Økonomi"), "okonomi", null, rows, columns);
        var units = Stream.concat(
                        Stream.of(Sample.gatherer("0", "Elverum kommune", null)),
                        Stream.concat(
                                        PublishedAreas.ALL.stream().map(PublishedAreas::name),
                                        Stream.of("Fellestjenester"))
                                .map(name -> Sample.unit(name, name, "0")))
                .toArray(Unit[]::new);
        var round = Sample.with(List.of(grid), units);
        var submissions =
                PublishedAreas.ALL.stream().map(PublishedAreas::returned).toArray(Submission[]::new);
        return table(documents(round, submissions).municipality(), "okonomi-2017");
    }

    private static Object after(ReportDocument document, String heading) {
        var parts = document.parts();
        var at = parts.stream()
                .filter(part -> part instanceof Heading found && found.text().equals(heading))
                .findFirst()
                .orElseThrow();
        return parts.get(parts.indexOf(at) + 1);
    }
}
