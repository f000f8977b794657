package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.figure.Figure;
import no.samlebok.submission.Submission;
import no.samlebok.template.Section;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class GridSheetTest {
    private static final String ECONOMY = "Økonomi";
    private static final String EMPLOYER = "Arbeidsgiver";
    private static final String YEAR = "Økonomi 2017";

    @Test
    void eachParentIsALiveSumOfItsDirectChildrenWithTheRightStoredValue() {
        var opened = Opened.of(
                Sample.round(),
                economy(Sample.SKOLEN, "100", "110"),
                economy(Sample.BARNEHAGEN, "50", "40"),
                economy(Sample.TEKNISK, "30", "30"),
                economy(Sample.VEG, "7", "10"));
        assertThat(opened.line(ECONOMY, YEAR, "Fjordheim kommune"))
                .isEqualTo("Fjordheim kommune | 187 | 190 | 3 | 4 av 4 enheter");
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst")).isEqualTo("Oppvekst | 150 | 150 | 0 | 2 av 2 enheter");
        assertThat(opened.line(ECONOMY, YEAR, "Teknisk, samlet"))
                .isEqualTo("Teknisk, samlet | 37 | 40 | 3 | 2 av 2 enheter");
        assertThat(opened.line(ECONOMY, YEAR, "Teknisk, egne tall")).isEqualTo("Teknisk, egne tall | 30 | 30 | 0 | ");
        assertThat(formula(
                        opened.row(ECONOMY, YEAR, "Fjordheim kommune").cells().get(1)))
                .isEqualTo("SUM(B7,B10)");
        assertThat(formula(opened.row(ECONOMY, YEAR, "Oppvekst").cells().get(3)))
                .isEqualTo("SUM(D8:D9)");
        assertThat(opened.row(ECONOMY, YEAR, "Oppvekst").index()).isEqualTo(6);
    }

    @Test
    void aMissingUnitIsToldInWordsAndIsInNoSum() {
        var opened = Opened.of(Sample.round(), economy(Sample.SKOLEN, "100", "110"));
        assertThat(opened.line(ECONOMY, YEAR, "Barnehagen"))
                .isEqualTo("Barnehagen | Mangler | Mangler | Mangler | – Mangler");
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst")).isEqualTo("Oppvekst | 100 | 110 | 10 | 1 av 2 enheter");
    }

    @Test
    void withoutASingleFigureASumIsAWordAndNotZero() {
        var opened = Opened.of(Sample.round(), economy(Sample.SKOLEN, "100", "110"));
        var technical = opened.row(ECONOMY, YEAR, "Teknisk, samlet");
        assertThat(Opened.line(technical)).isEqualTo("Teknisk, samlet | Mangler | Mangler | Mangler | 0 av 2 enheter");
        assertThat(technical.cells().get(1).content()).isEqualTo(new Content.Text("Mangler"));
    }

    @Test
    void zeroIsAFigure() {
        var opened = Opened.of(Sample.round(), economy(Sample.SKOLEN, "0", "0"));
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst")).isEqualTo("Oppvekst | 0 | 0 | 0 | 1 av 2 enheter");
    }

    @Test
    void figuresWithErrorsAreInNoSumAndItIsSaid() {
        var wrong = Returned.by(Sample.BARNEHAGEN)
                .number("okonomi.regnskap.2017", "50")
                .error()
                .done();
        var opened = Opened.of(Sample.round(), economy(Sample.SKOLEN, "100", "110"), wrong);
        assertThat(opened.line(ECONOMY, YEAR, "Barnehagen"))
                .isEqualTo("Barnehagen | Har feil | Har feil | Har feil | ✗ Mottatt med feil");
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst")).isEqualTo("Oppvekst | 100 | 110 | 10 | 1 av 2 enheter");
    }

    @Test
    void coverageIsToldForEachSumWhereTheyDiffer() {
        var half = Returned.by(Sample.BARNEHAGEN)
                .number("okonomi.regnskap.2017", "50")
                .stated("okonomi.budsjett.2017", "Ikke målt")
                .done();
        var opened = Opened.of(Sample.round(), economy(Sample.SKOLEN, "100", "110"), half);
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst"))
                .isEqualTo("Oppvekst | 150 | 110 | 10 | Regnskap 2 av 2 enheter\nEllers 1 av 2 enheter");
        assertThat(opened.line(ECONOMY, YEAR, "Barnehagen")).isEqualTo("Barnehagen | 50 | Ikke målt | Mangler | ");
    }

    @Test
    void anEstimateIsShownInTheWordsItWasWrittenInAndIsInNoSum() {
        var about = Returned.by(Sample.BARNEHAGEN)
                .answer("okonomi.regnskap.2017", new Figure.Approximate(new BigDecimal("94")), "ca 94")
                .number("okonomi.budsjett.2017", "90")
                .done();
        var opened = Opened.of(Sample.round(), economy(Sample.SKOLEN, "100", "110"), about);
        assertThat(opened.line(ECONOMY, YEAR, "Barnehagen")).isEqualTo("Barnehagen | ca 94 | 90 | Mangler | ");
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst"))
                .isEqualTo("Oppvekst | 100 | 200 | 10 | Budsjett 2 av 2 enheter\nEllers 1 av 2 enheter");
        assertThat(opened.line(ECONOMY, YEAR, "Fjordheim kommune")).startsWith("Fjordheim kommune | 100 | 200 | ");
    }

    @Test
    void whatFiguresAreAboutIsSaidUnderTheTitleOfEachTable() {
        var opened = Opened.of(Sample.captioned("okonomi", "Uten korona"), economy(Sample.SKOLEN, "100", "110"));
        var lines = opened.lines(ECONOMY);
        for (var year : List.of("Økonomi 2017", "Økonomi 2016")) {
            int title = IntStream.range(0, lines.size())
                    .filter(at -> lines.get(at).startsWith(year))
                    .findFirst()
                    .orElseThrow();
            assertThat(lines.get(title + 1)).isEqualTo("Uten korona");
        }
        assertThat(opened.line(ECONOMY, YEAR, "Oppvekst")).startsWith("Oppvekst | 100 | 110 | 10");
        assertThat(opened.row(ECONOMY, YEAR, "Oppvekst").cells().get(1).content())
                .isEqualTo(new Content.Formula("SUM(B9:B10)", new Content.Numeric(new BigDecimal("100"))));
    }

    @Test
    void aTableInWhichMoneyIsOnlyOneOfSeveralThingsIsNotCalledEconomy() {
        var rows = List.of(
                Sample.row("arsverk", "Årsverk", Sample.DAYS),
                Sample.row("barn", "Barn", Sample.DAYS),
                Sample.row("ramme", "Ramme", Sample.KR));
        var grid = new Section.Grid(
                "okonomi", Words.same("Nøkkeltall"), "okonomi", null, rows, List.of(Sample.column("", "{year}", 0)));
        assertThat(Opened.of(Sample.of(grid)).names()).contains("Nøkkeltall").doesNotContain("Økonomi");
    }

    @Test
    void theNewestYearComesFirst() {
        var titles = Opened.of(Sample.round()).lines(ECONOMY).stream()
                .filter(line -> line.startsWith("Økonomi 20"))
                .map(line -> line.substring(0, 12));
        assertThat(titles).containsExactly("Økonomi 2017", "Økonomi 2016");
    }

    @Test
    void headsTellTheUnitOfMeasure() {
        var opened = Opened.of(Sample.round());
        assertThat(opened.lines(ECONOMY))
                .contains(
                        "Enhet | Regnskap\n(1000\u00a0kr) | Budsjett\n(1000\u00a0kr) | Avvik\n(1000\u00a0kr) | Dekning");
    }

    @Test
    void aShareIsComputedFromTheSumsAndNeverAddedOrAveraged() {
        var opened =
                Opened.of(Sample.round(), absence(Sample.SKOLEN, "10", "200"), absence(Sample.BARNEHAGEN, "30", "200"));
        var sum = opened.row(EMPLOYER, "Arbeidsgiver 2017", "Oppvekst");
        assertThat(Opened.line(sum))
                .isEqualTo("Oppvekst | 40 | 400 | 0.1 | Ikke summert | Ikke summert | 2 av 2 enheter");
        assertThat(formula(sum.cells().get(3))).isEqualTo("(B7/C7)");
        assertThat(sum.cells().get(3).format().kind()).isEqualTo(FormatKind.PERCENT);
        assertThat(sum.cells().get(3).format().decimals()).isEqualTo(1);
    }

    @Test
    void aShareIsNotComputedFromSumsOverDifferentUnits() {
        var half = Returned.by(Sample.BARNEHAGEN)
                .number("arbeidsgiver.tapte.2017", "30")
                .done();
        var opened = Opened.of(Sample.round(), absence(Sample.SKOLEN, "10", "200"), half);
        assertThat(opened.line(EMPLOYER, "Arbeidsgiver 2017", "Oppvekst"))
                .startsWith("Oppvekst | 40 | 200 | Ulik dekning | ")
                .endsWith("Tapte dagsverk 2 av 2 enheter\nMulige dagsverk 1 av 2 enheter");
    }

    @Test
    void aShareOfNothingIsNotComputed() {
        var opened = Opened.of(Sample.round(), absence(Sample.SKOLEN, "0", "0"));
        assertThat(opened.line(EMPLOYER, "Arbeidsgiver 2017", "Oppvekst"))
                .startsWith("Oppvekst | 0 | 0 | Ikke regnet ut");
        assertThat(opened.line(EMPLOYER, "Arbeidsgiver 2017", "Teknisk, samlet"))
                .startsWith("Teknisk, samlet | Mangler | Mangler | Mangler | Ikke summert");
    }

    @Test
    void whatIsNotSummedIsNamed() {
        var opened = Opened.of(Sample.round());
        assertThat(opened.lines(EMPLOYER))
                .contains("Kan ikke summeres: Oppgitt sykefravær, 10-faktor. Andeler og skår summeres bare når tallene "
                        + "de er regnet ut av, er med.");
        assertThat(opened.lines(ECONOMY)).noneMatch(line -> line.startsWith("Kan ikke summeres"));
    }

    @Test
    void percentagesAreFractionsInAPercentFormat() {
        var answered = Returned.by(Sample.SKOLEN)
                .number("arbeidsgiver.oppgitt.2017", "2.4")
                .done();
        var cell = opened(answered)
                .row(EMPLOYER, "Arbeidsgiver 2017", "Skolen")
                .cells()
                .get(4);
        assertThat(cell.content()).isEqualTo(new Content.Numeric(new BigDecimal("0.024")));
        assertThat(cell.format().kind()).isEqualTo(FormatKind.PERCENT);
        assertThat(cell.format().decimals()).isEqualTo(1);
        assertThat(cell.role()).isEqualTo(Role.VALUE);
    }

    @Test
    void aFigureIsShownWithNoFewerDecimalsThanItWasGivenWith() {
        var answered = Returned.by(Sample.SKOLEN)
                .number("arbeidsgiver.oppgitt.2017", "2.345")
                .number("arbeidsgiver.skar.2017", "4")
                .done();
        var cells =
                opened(answered).row(EMPLOYER, "Arbeidsgiver 2017", "Skolen").cells();
        assertThat(cells.get(4).format().decimals()).isEqualTo(3);
        assertThat(cells.get(5).format().decimals()).isEqualTo(1);
    }

    @Test
    void aFigureLeadsToItsTraceAndAMissingUnitsLeadsNowhere() {
        var opened = opened(economy(Sample.SKOLEN, "100", "110"));
        var cell = opened.row(ECONOMY, YEAR, "Skolen").cells().get(2);
        assertThat(Opened.line(opened.rowAt(cell.link())))
                .startsWith(
                        "Skolen | Økonomi | Budsjett | 2017 | 110 | 1000 kr | Beløp | 110 | Arbeidsboken | 21.xlsx");
        assertThat(opened.row(ECONOMY, YEAR, "Barnehagen").cells().get(2).link())
                .isNull();
        assertThat(opened.row(ECONOMY, YEAR, "Oppvekst").cells().get(2).link()).isNull();
    }

    @Test
    void aSectionThatDoesNotApplyToAUnitIsNeitherAskedNorMissed() {
        var round = Sample.with(
                Sample.gatherer("1", "Kommunen", null),
                Sample.unit("a", "Arkivet", "1"),
                Sample.without(Sample.unit("b", "Biblioteket", "1"), "okonomi"),
                Sample.gatherer("2", "Bare andre", "1"),
                Sample.without(Sample.unit("c", "Cafeen", "2"), "okonomi"));
        var opened = Opened.of(round, economy("a", "5", "6"));
        assertThat(opened.line(ECONOMY, YEAR, "Biblioteket"))
                .isEqualTo("Biblioteket | Gjelder ikke | Gjelder ikke | Gjelder ikke | ");
        assertThat(opened.line(ECONOMY, YEAR, "Kommunen")).isEqualTo("Kommunen | 5 | 6 | 1 | 1 av 1 enhet");
        assertThat(opened.line(ECONOMY, YEAR, "Bare andre"))
                .isEqualTo("Bare andre | Gjelder ikke | Gjelder ikke | Gjelder ikke | 0 av 0 enheter");
    }

    @Test
    void columnsWithoutYearsStandBesideEachOtherUnderTheirOwnHeads() {
        var grid = new Section.Grid(
                "okonomi",
                Words.same("Økonomi"),
                "okonomi",
                null,
                List.of(Sample.row("drift", "Drift", Sample.KR)),
                List.of(Sample.column("regnskap", "Regnskap"), Sample.column("budsjett", "Budsjett")));
        var opened = Opened.of(
                Sample.of(grid),
                Returned.by(Sample.SKOLEN).number("okonomi.drift.regnskap", "5").done());
        assertThat(opened.lines(ECONOMY))
                .contains("Økonomi |  |  | ", "Enhet | Regnskap\n(1000\u00a0kr) | Budsjett\n(1000\u00a0kr) | Dekning");
        assertThat(opened.line(ECONOMY, "Enhet", "Oppvekst"))
                .isEqualTo("Oppvekst | 5 | Mangler | Regnskap 1 av 2 enheter\nBudsjett 0 av 2 enheter");
    }

    @Test
    void aTableThatWouldBeTooWideIsSplitByRows() {
        var months = List.of("jan", "feb", "mar", "apr", "mai", "jun").stream()
                .map(month -> Sample.column(month, month))
                .toList();
        var rows = List.of(Sample.row("lonn", "Lønn", Sample.KR), Sample.row("annet", "Annet", Sample.KR));
        var wide = new Section.Grid("regn", Words.same("Regnskap"), "okonomi", null, rows, months);
        var titles = Opened.of(Sample.of(wide)).lines(ECONOMY);
        assertThat(titles)
                .anyMatch(line -> line.startsWith("Regnskap Lønn |"))
                .anyMatch(line -> line.startsWith("Regnskap Annet |"));
        var narrow = new Section.Grid("regn", Words.same("Regnskap"), "okonomi", null, rows, months.subList(0, 5));
        assertThat(Opened.of(Sample.of(narrow)).lines(ECONOMY))
                .contains("Enhet | "
                        + String.join(
                                " | ",
                                List.of(
                                                "Lønn jan",
                                                "Lønn feb",
                                                "Lønn mar",
                                                "Lønn apr",
                                                "Lønn mai",
                                                "Annet jan",
                                                "Annet feb",
                                                "Annet mar",
                                                "Annet apr",
                                                "Annet mai")
                                        .stream()
                                        .map(head -> head + "\n(1000\u00a0kr)")
                                        .toList())
                        + " | Dekning");
    }

    @Test
    void depthIsShownByIndent() {
        var rows = Opened.of(Sample.round()).sheet(ECONOMY).rows();
        var labels = rows.stream()
                .map(row -> row.cells().isEmpty() ? null : row.cells().get(0).content())
                .toList();
        assertThat(labels)
                .contains(
                        new Content.Text("Fjordheim kommune"),
                        new Content.Text("\u2003Oppvekst"),
                        new Content.Text("\u2003\u2003Skolen"));
    }

    private static Opened opened(Submission submission) {
        return Opened.of(Sample.round(), submission);
    }

    private static Submission economy(String unit, String actual, String budget) {
        return Returned.by(unit)
                .number("okonomi.regnskap.2017", actual)
                .number("okonomi.budsjett.2017", budget)
                .done();
    }

    private static Submission absence(String unit, String lost, String possible) {
        return Returned.by(unit)
                .number("arbeidsgiver.tapte.2017", lost)
                .number("arbeidsgiver.mulige.2017", possible)
                .done();
    }

    private static String formula(DraftCell cell) {
        assertThat(cell.content()).isInstanceOf(Content.Formula.class);
        return ((Content.Formula) cell.content()).text();
    }
}
