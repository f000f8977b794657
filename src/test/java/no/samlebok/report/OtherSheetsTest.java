package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.Role;
import no.samlebok.draft.Table;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Submission;
import no.samlebok.template.Unit;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** Comparison, texts, findings and charts. */
class OtherSheetsTest {
    @Test
    void aComparisonShowsEachFigureOfEachUnitOnALine() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("kostra.utgiftegen.2017", "389")
                        .number("kostra.utgiftlandet.2016", "410")
                        .done());
        assertThat(opened.lines("KOSTRA"))
                .containsSubsequence(
                        "Enhet | Nøkkeltall | Gjelder for | Måleenhet | 2016 | 2017",
                        "Skolen | Netto utgift | Kommunen vår | kr per innbygger |  | 389",
                        "Skolen | Netto utgift | Landet | kr per innbygger | 410 | ",
                        "Teknisk | Netto utgift | Kommunen vår | kr per innbygger | Mangler | Mangler");
        assertThat(opened.lines("KOSTRA")).noneMatch(line -> line.startsWith("Barnehagen"));
        assertThat(opened.sheet("KOSTRA").tables()).containsExactly(new Table("tabell_kostra", Area.parse("A5:F11")));
    }

    @Test
    void textsStandWholeUnitByUnit() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .text("tekster.om.tekst", "Første avsnitt.\nAndre avsnitt.")
                        .text("tekster.ellers.tekst", "Mer.")
                        .done(),
                Returned.by(Sample.VEG).done(),
                Returned.by(Sample.BARNEHAGEN).error().done());
        assertThat(opened.lines("Tekster"))
                .containsExactly(
                        "Tekster",
                        "Fjordheim kommune · Årsmelding 2017",
                        "Enhet | Overskrift | Tekst",
                        "Skolen | Om enheten | Første avsnitt.\nAndre avsnitt.",
                        "Skolen | Ellers | Mer.",
                        "Barnehagen |  | ✗ Mottatt med feil",
                        "Teknisk |  | – Mangler",
                        "Veg | Om enheten | Mangler");
        assertThat(opened.sheet("Tekster").freeze()).isEqualTo(Address.parse("A5"));
        assertThat(opened.sheet("Tekster").repeatedRow()).isEqualTo(3);
        var text = opened.row("Tekster", "Enhet", "Skolen").cells().get(1);
        assertThat(Opened.line(opened.rowAt(text.link()))).startsWith("Skolen | Tekster | Om enheten");
    }

    @Test
    void aTextTallerThanARowCanBeGoesOnInTheNext() {
        var paragraph = "Ord ".repeat(120).strip();
        var text = String.join("\n", List.of(paragraph, paragraph, paragraph, paragraph, paragraph));
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN).text("tekster.om.tekst", text).done());
        assertThat(opened.lines("Tekster"))
                .contains(
                        "Skolen | Om enheten | " + String.join("\n", List.of(paragraph, paragraph, paragraph)),
                        "Skolen | Om enheten (forts.) | " + String.join("\n", List.of(paragraph, paragraph)));
    }

    @Test
    void whatAUnitDisagreesWithIsAmongTheTexts() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .text("okonomi.stemmer.ikke", "Regnskapet er feil.")
                        .done());
        assertThat(opened.lines("Tekster")).contains("Skolen | Stemmer ikke? Økonomi | Regnskapet er feil.");
        assertThat(opened.lines("Spor"))
                .anyMatch(line -> line.startsWith("Skolen | Økonomi | Stemmer ikke? |  | Regnskapet er feil."));
        assertThat(opened.lines("Tekster")).noneMatch(line -> line.contains("Stemmer ikke? Arbeidsgiver"));
        assertThat(opened.lines("Spor")).noneMatch(line -> line.startsWith("Skolen | Arbeidsgiver | Stemmer"));
    }

    @Test
    void findingsAreListedWorstFirstWithALinkToTheFigure() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("okonomi.regnskap.2017", "100")
                        .finding(Severity.INFO, null, "Verdt å vite.")
                        .finding(new Finding(
                                "avvik:2017",
                                Severity.WARNING,
                                FieldId.parse("okonomi.regnskap.2017"),
                                new Place("Økonomi", "D8"),
                                Words.same("Regnskap"),
                                Message.of("m", Words.same("Forklar endringen.")),
                                new BigDecimal("2.5")))
                        .done());
        assertThat(opened.lines("Funn"))
                .containsSubsequence(
                        "Enhet | Alvor | Hva som er funnet | Ark | Celle | Rad | Avstand | Gå til | Fil | Regel",
                        "Skolen | ! Advarsel | Forklar endringen. | Økonomi | D8 | Regnskap | 2.5 | Vis tallet |"
                                + " 21.xlsx | avvik:2017",
                        "Skolen | i Merknad | Verdt å vite. | Ark | B9 | Raden |  |  | 21.xlsx | regel-0");
        var cells = opened.row("Funn", "Enhet", "Skolen").cells();
        assertThat(cells.get(7).link()).startsWith("'Økonomi'!");
        assertThat(opened.at(cells.get(7).link())).isEqualTo("100");
        assertThat(cells.get(1).role()).isEqualTo(Role.STATE);
        assertThat(cells.get(6).format().decimals()).isEqualTo(1);
        assertThat(opened.sheet("Funn").tables()).containsExactly(new Table("tabell_funn", Area.parse("A4:J9")));
    }

    @Test
    void aFindingAboutAFigureThatDoesNotCountLeadsNowhere() {
        var valid = Returned.by(Sample.SKOLEN)
                .number("okonomi.regnskap.2017", "100")
                .file("a.xlsx", "2018-02-01T10:00:00Z")
                .done();
        var wrong = Returned.by(Sample.SKOLEN)
                .number("okonomi.regnskap.2017", "200")
                .finding(Severity.ERROR, "okonomi.regnskap.2017", "Feil.")
                .file("b.xlsx", "2018-02-02T10:00:00Z")
                .done();
        var row = Opened.of(Sample.round(), valid, wrong).row("Funn", "Enhet", "Skolen");
        assertThat(Opened.line(row)).isEqualTo("Skolen | ✗ Feil | Feil. | Ark | B9 | Raden |  |  | b.xlsx | regel-0");
        assertThat(row.cells().get(7).link()).isNull();
    }

    @Test
    void whatIsLivedWithIsListedLastWithWhyUntilWhenAndByWhom() {
        var received = Returned.by(Sample.SKOLEN)
                .finding(Severity.ERROR, "okonomi.regnskap.2017", "For høyt.")
                .finding(Severity.WARNING, null, "Se på dette.")
                .done();
        var waive =
                new Deed.Waive("regel-0", FieldId.parse("okonomi.regnskap.2017"), "Avklart.", LocalDate.of(2018, 2, 9));
        var ledger = RoundLedger.received(Sample.round(), List.of(received))
                .after(
                        Sample.SKOLEN,
                        new Event(
                                Instant.parse("2018-02-08T09:00:00Z"),
                                "kari",
                                no.samlebok.ledger.Role.CONTROLLER,
                                waive));
        var lines = Opened.of(Sample.round(), ledger).lines("Funn").stream()
                .filter(line -> line.startsWith("Skolen |"))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "Skolen | ! Advarsel | Se på dette. | Ark | B9 | Raden |  |  | 21.xlsx | regel-1",
                        "Skolen | ○ Godtatt | For høyt. Godtatt til og med 9.\u00a0februar\u00a02018 av kari: Avklart."
                                + " | Ark | B9 | Raden |  | Vis tallet | 21.xlsx | regel-0");
        var status = Opened.of(Sample.round(), ledger).row("Oversikt", "Enhet", "Skolen");
        assertThat(Opened.line(status)).startsWith("Skolen | ✓ Gyldig | 0 | 1 |");
    }

    @Test
    void aFindingAboutAFigureThatIsNotShownLeadsToItsTrace() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("ukjent.felt.x", "100")
                        .finding(Severity.INFO, "ukjent.felt.x", "Hva er dette?")
                        .done());
        assertThat(opened.row("Funn", "Enhet", "Skolen").cells().get(7).link()).startsWith("'Spor'!");
    }

    @Test
    void aUnitThatHasReturnedNothingIsAFindingOfItsOwn() {
        var opened = Opened.of(Sample.round(), Returned.by(Sample.SKOLEN).done());
        assertThat(opened.lines("Funn"))
                .filteredOn(line -> line.contains("round.missing"))
                .isNotEmpty()
                .allMatch(line -> line.contains("har ikke levert noe"))
                .noneMatch(line -> line.startsWith("Skolen |"));
    }

    @Test
    void aChartOfColumnsHasAPointForEachUnitAndASeriesForEachYear() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("okonomi.regnskap.2016", "90")
                        .number("okonomi.regnskap.2017", "100")
                        .done(),
                Returned.by(Sample.VEG).number("okonomi.regnskap.2017", "7").done(),
                Returned.by(Sample.TEKNISK)
                        .stated("okonomi.regnskap.2017", "Ikke målt")
                        .done());
        var chart = opened.sheet("Diagrammer").charts().get(0);
        assertThat(chart.title()).isEqualTo("Driftsutgifter");
        assertThat(chart.kind()).isEqualTo(ChartKind.COLUMNS);
        assertThat(chart.axis()).isEqualTo("1000 kr");
        assertThat(chart.place()).isEqualTo(Area.parse("A4:G20"));
        assertThat(chart.series().stream()
                        .map(series -> series.name() + " " + series.sheet() + " "
                                + series.categories().a1() + " "
                                + series.values().a1()))
                .containsExactly("2016 Diagrammer A23:A24 B23:B24", "2017 Diagrammer A23:A24 C23:C24");
        assertThat(opened.lines("Diagrammer"))
                .containsSubsequence(
                        "Enhet | 2016 | 2017",
                        "Skolen | 90 | 100",
                        "Veg |  | 7",
                        "Ikke med, for tallene mangler: Barnehagen, Teknisk.");
        assertThat(opened.cell("Diagrammer", "B24").content()).isEqualTo(new Content.Blank());
        assertThat(opened.at(opened.cell("Diagrammer", "C23").link())).isEqualTo("Skolen");
    }

    @Test
    void aChartOfLinesHasASeriesForEachUnitAndAPointForEachYear() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("maalekort.sykefravar.resultat2016", "7")
                        .number("maalekort.sykefravar.resultat2017", "8")
                        .done(),
                Returned.by(Sample.VEG)
                        .number("maalekort.sykefravar.resultat2017", "9")
                        .done());
        var chart = opened.sheet("Diagrammer").charts().get(0);
        assertThat(chart.kind()).isEqualTo(ChartKind.LINES);
        var series = chart.series();
        assertThat(series.stream()
                        .map(one -> one.name() + " " + one.categories().a1() + " "
                                + one.values().a1()))
                .containsExactly("Skolen B27:C27 B28:C28", "Veg B27:C27 B29:C29");
        assertThat(opened.cell("Diagrammer", "B27").content()).isEqualTo(new Content.Text("2016"));
        assertThat(opened.cell("Diagrammer", "C29").content()).isEqualTo(new Content.Numeric(new BigDecimal("0.09")));
    }

    @Test
    void manyUnitsAreDrawnAsBarsUnderEachOtherWhateverTheTemplateAsksFor() {
        assertThat(charts(12).map(Chart::kind)).containsExactly(ChartKind.COLUMNS, ChartKind.LINES);
        assertThat(charts(13).map(Chart::kind)).containsExactly(ChartKind.BARS, ChartKind.BARS);
        assertThat(charts(13).map(chart -> chart.series().size())).containsExactly(2, 2);
        assertThat(charts(12).map(chart -> chart.place().a1())).containsExactly("A4:G20", "A37:G53");
        assertThat(charts(20).map(chart -> chart.place().a1())).containsExactly("A4:G29", "A54:G79");
    }

    private static Stream<Chart> charts(int units) {
        var codes = IntStream.range(0, units).mapToObj(at -> "u" + at).toList();
        var round = Sample.with(
                codes.stream().map(code -> Sample.unit(code, code, null)).toArray(Unit[]::new));
        var returned = codes.stream()
                .map(code -> Returned.by(code)
                        .number("okonomi.regnskap.2017", "1")
                        .number("maalekort.sykefravar.resultat2017", "1")
                        .done())
                .toArray(Submission[]::new);
        return Opened.of(round, returned).sheet("Diagrammer").charts().stream();
    }

    @Test
    void aChartWithoutDataSaysSoInsteadOfBeingDrawn() {
        var opened = Opened.of(Sample.round());
        assertThat(opened.sheet("Diagrammer").charts()).isEmpty();
        assertThat(opened.lines("Diagrammer"))
                .containsSubsequence(
                        "Driftsutgifter |  |  |  |  |  | ",
                        "Ingen enheter har tall ennå.",
                        "Ikke med, for tallene mangler: Skolen, Barnehagen, Teknisk, Veg.",
                        "Sykefravær |  |  |  |  |  | ");
    }
}
