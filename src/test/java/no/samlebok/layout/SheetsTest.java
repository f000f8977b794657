package no.samlebok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.draft.Validation;
import no.samlebok.excel.Rendering;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Form;
import no.samlebok.writers.Schema;
import org.junit.jupiter.api.Test;

/** Whole sheets as they are read: row by row, hidden rows and the hidden first column too. */
class SheetsTest {
    private static final Form KINDERGARTEN = kindergarten();
    private static final Layout FILLED = UnitWorkbook.of(
            KINDERGARTEN,
            Figures.of(List.of(
                    amount("barn.smaa.2019", "20"),
                    amount("avdelinger.1.barn", "18"),
                    amount("avdelinger.1.ansatte", "4"),
                    amount("avdelinger.2.barn", "11"))),
            "x");
    private static final Layout MOLDE = molde();

    @Test
    void theFrontSheetSaysWhatToDoWhatMarksMeanAndWhereToGo() {
        assertThat(lines("Forside"))
                .startsWith(
                        "1: Solbakken barnehage", "2: Barnehageåret 2019 · Fjordvik kommune", "4: Slik fyller du ut | ")
                .contains(
                        "12: Om arbeidsboken | ",
                        "13: Frist | 31.\u00a0januar\u00a02020",
                        "14: Leder | Styrer",
                        "16: Hva merkene betyr | ",
                        "17: Lyst felt med ramme | Her skriver du.",
                        "18: Hvitt felt | Fylt inn av kommunen. Låst.",
                        "19: Grått felt | Regnes ut av seg selv. Låst.")
                .endsWith("24: Arkene | ", "25: Barn og avdelinger", "26: Kvalitet", "27: Kontroll");
        assertThat(lines("Forside").subList(2, 9))
                .extracting(line -> line.substring(0, line.indexOf(':') + 3))
                .containsExactly("4: S", "5: 1", "6: 2", "7: 3", "8: 4", "9: 5", "10: 6");
        assertThat(lines("Forside").subList(15, 19))
                .extracting(line -> line.split(" \\| ", -1)[0])
                .containsExactly("19: Grått felt", "20: ✓ OK", "21: ! Forklar", "22: ✗ Rett");
        assertThat(sheet("Forside").rows())
                .last()
                .satisfies(row -> assertThat(row.cells().get(0).link()).isEqualTo("'Kontroll'!A1"));
    }

    @Test
    void aTableAndAListStandUnderTheirHeadsAndKeys() {
        assertThat(lines("Barn og avdelinger"))
                .containsExactly(
                        "1: Barn og avdelinger",
                        "2: Solbakken barnehage · Barnehageåret 2019",
                        "4: Barn i barnehagen |  |  | ",
                        "5 (hidden): #barn | 2018 | 2019",
                        "6:  |  | 2018 | 2019",
                        "7: barn.smaa | Barn under 3 år | barn | 18 | 20",
                        "8: barn.store | Barn fra 3 år | barn | 31 | ",
                        "9: barn.alle | Barn i alt | barn | 49 | ",
                        "10: Stemmer ikke? Skriv hva.",
                        "11: barn.stemmer | ",
                        "13: Avdelinger |  |  |  | ",
                        "14 (hidden): #avdelinger | navn | type | barn | ansatte | tetthet",
                        "15: Avdeling | Type | Barn\n(barn) | Årsverk\n(årsverk) | Barn per årsverk\n(årsverk)",
                        "16: avdelinger.1 |  |  | 18 | 4 | =4.5",
                        "17: avdelinger.2 |  |  | 11 |  | =",
                        "18: avdelinger.3 |  |  |  |  | =",
                        "19: avdelinger.4 |  |  |  |  | =",
                        "20: Sum |  | =29 | =4 | ");
    }

    @Test
    void theLineOverAGroupReachesAsFarAsTheHeadsOverIt() {
        var goals = tertial().sheets().stream()
                .filter(sheet -> sheet.name().equals("Mål"))
                .findFirst()
                .orElseThrow();
        assertThat(columns(goals, Role.GROUP)).isEqualTo(columns(goals, Role.HEAD_TEXT));
    }

    @Test
    void noWordInAHeadIsWiderThanItsColumn() {
        for (var sheet : tertial().sheets()) {
            for (var row : sheet.rows()) {
                row.cells().stream()
                        .filter(cell -> cell.role() == Role.HEAD)
                        .forEach(head -> assertThat(words(head))
                                .allSatisfy(word -> assertThat(sheet.widths().get(head.column()))
                                        .as(word)
                                        .isGreaterThan(word.length() + 1)));
            }
        }
    }

    @Test
    void aFormWithoutRulesHasAKontrollSheetThatSaysSo() {
        var form = new Form(
                KINDERGARTEN.round(), KINDERGARTEN.unit(), KINDERGARTEN.blocks(), List.of(), KINDERGARTEN.issued());
        var draft = UnitWorkbook.of(form, Figures.none(), "x").draft();
        var control = draft.sheets().stream()
                .filter(sheet -> sheet.name().equals("Kontroll"))
                .findFirst()
                .orElseThrow();
        assertThat(control.tables()).isEmpty();
        assertThat(control.rows().get(1).cells().get(0).content())
                .isEqualTo(new Content.Text("Det er ingen regler i denne arbeidsboken."));
        Schema.validate(Rendering.write(draft));
    }

    private static int columns(DraftSheet sheet, Role role) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == role)
                .mapToInt(DraftCell::column)
                .max()
                .orElseThrow();
    }

    private static List<String> words(DraftCell head) {
        return List.of(((Content.Text) head.content()).value().split("[\\s\\u00a0]+"));
    }

    private static Draft tertial() {
        var round = Examples.round("/workbook-templates/", "/demo/fjordvik-2026-t1.yaml");
        var form = TestForms.of(round, round.unit("120").orElseThrow());
        return UnitWorkbook.of(form, Figures.none(), "x").draft();
    }

    @Test
    void indicatorsStandInGroupsAndTheSheetsOwnHeadingIsNotSaidTwice() {
        assertThat(lines("Kvalitet"))
                .containsExactly(
                        "1: Kvalitet",
                        "2: Solbakken barnehage · Barnehageåret 2019",
                        "4 (hidden): #kvalitet | maal | resultat2019 | resultat2018",
                        "5:  |  | Mål | Resultat 2019 | Resultat 2018",
                        "6: Foreldreundersøkelsen |  |  |  | ",
                        "7: kvalitet.trivsel | Barnets trivsel | skala 1–5 | 4.5 |  | ",
                        "8: Stemmer ikke? Skriv hva.",
                        "9: kvalitet.stemmer | ");
    }

    @Test
    void kontrollHasALineForEachRuleWithItsStateWhereItIsAndTheWayThere() {
        assertThat(lines("Kontroll"))
                .startsWith("1: Kontroll", "2: =1 må rettes, 0 må forklares.")
                .endsWith(
                        "5: Status | Ark | Hva vi har sjekket | Gå til",
                        "6: barn-sum:2018 | =✓ OK | Barn og avdelinger | Barn i alt 2018 skal være summen av de yngste og"
                                + " de eldste. | Gå til feltet",
                        "7: barn-sum:2019 | =– Ikke vurdert | Barn og avdelinger | Barn i alt 2019 skal være summen av"
                                + " de yngste og de eldste. | Gå til feltet",
                        "8: avdeling-type | =✓ OK | Barn og avdelinger | Typen skal være Småbarn, Storbarn eller Søsken."
                                + " | Gå til feltet",
                        "9: kvalitet-utfylt | =✗ Rett | Kvalitet | Alle indikatorer skal ha et resultat for i år. | Gå til"
                                + " feltet");
        assertThat(row("Kontroll", 6).cells().get(4).link()).isEqualTo("'Barn og avdelinger'!D9");
        assertThat(formula(row("Kontroll", 2).cells().get(0)))
                .isEqualTo("COUNTIF($B$6:$B$9,\"✗ Rett\")&\" må rettes, \"&COUNTIF($B$6:$B$9,\"! Forklar\")&\" må"
                        + " forklares.\"");
    }

    @Test
    void kontrollCanBeFilteredAndItsHelpRunsAcross() {
        var control = sheet("Kontroll");
        assertThat(control.tables()).extracting(table -> table.area().a1()).containsExactly("B5:E9");
        assertThat(control.merged()).extracting(Area::a1).containsExactly("B3:E3");
        assertThat(control.freeze()).isEqualTo(Address.parse("A6"));
    }

    @Test
    void columnsAreAsWideAsWhatTheyHold() {
        assertThat(sheet("Barn og avdelinger").widths()).containsExactly(0, 66, 80, 12, 12, 12);
        assertThat(sheet("Kvalitet").widths()).containsExactly(0, 66, 15, 12, 12, 12);
        assertThat(moldes("Økonomi").widths()).containsExactly(0, 66, 15, 12, 12, 12, 12, 40);
        assertThat(moldes("KOSTRA").widths()).containsExactly(0, 66, 15, 12, 12, 12, 12);
        assertThat(moldes("Tekster").widths()).containsExactly(0, 105, 15);
    }

    @Test
    void textsArePrintedUprightAndTablesLyingDown() {
        assertThat(moldes("Tekster").landscape()).isFalse();
        assertThat(moldes("Økonomi").landscape()).isTrue();
        assertThat(sheet("Kvalitet").landscape()).isTrue();
    }

    @Test
    void eachTextHasItsHeadingWhatToWriteAndACounter() {
        assertThat(lines(moldes("Tekster")).stream()
                        .skip(2)
                        .filter(line -> !line.startsWith("6:"))
                        .limit(3))
                .containsExactly(
                        "4 (hidden): #tekster | tekst",
                        "5: Tjenesteleverandør",
                        "7: tekster.tjeneste |  | =0 av 5\u00a0000 tegn");
        assertThat(line(moldes("Tekster").rows().get(6))).isEqualTo("9: Framtidige utfordringer");
    }

    @Test
    void aDefinitionStandsBesideItsRowAcrossAllThatIsLeft() {
        assertThat(lines(moldes("Hovedtall og målekort"))).contains("7:  |  | 2016 | Definisjon og kilde |  |  |  | ");
        assertThat(moldes("Hovedtall og målekort").merged())
                .extracting(Area::a1)
                .containsExactly("E7:I7", "E8:I8", "E9:I9", "E10:I10", "E11:I11");
        assertThat(moldes("Økonomi").merged()).isEmpty();
    }

    @Test
    void aQuotientIsReckonedOnlyFromNumbersAndNotByWhatMayBeZero() {
        assertThat(formula(row("Barn og avdelinger", 16).cells().get(5)))
                .isEqualTo("IF(AND(ISNUMBER(f_avdelinger_1_barn),ISNUMBER(f_avdelinger_1_ansatte)),"
                        + "IF(ROUND(ABS(f_avdelinger_1_ansatte)-0.05,5)>0,(f_avdelinger_1_barn/f_avdelinger_1_ansatte),\"\"),"
                        + "\"\")");
    }

    @Test
    void aGoalAResultAndAnAmountOfferWhatTheyMayBe() {
        var round = Examples.barnehage2019();
        var open = UnitWorkbook.of(TestForms.of(round, round.unit("A2").orElseThrow()), Figures.none(), "x");
        assertThat(validation(open, "kvalitet.trivsel.maal").choices())
                .containsExactly("Ikke målsatt", "Ny", "Gjelder ikke");
        assertThat(validation(open, "kvalitet.trivsel.resultat2019").choices())
                .containsExactly("Ikke målt", "Påbegynt", "Ny", "Utgått", "Gjelder ikke");
        assertThat(validation(open, "avdelinger.1.type").choices()).isEmpty();
        assertThat(validation(open, "barn.smaa.2019").prompt())
                .isEqualTo(
                        "Skriv tallet (barn), for eksempel 12. Bruk komma, ikke punktum. Har du ikke noe tall, velger du"
                                + " fra lista, for eksempel Ikke målt.");
        assertThat(validation(open, "avdelinger.1.ansatte").prompt()).contains("(årsverk), for eksempel 12,3.");
    }

    @Test
    void whatIsToBeFilledWhatIsKnownAndWhatIsReckonedLookEachTheirOwnWay() {
        assertThat(row("Barn og avdelinger", 7).cells())
                .extracting(DraftCell::role)
                .containsExactly(Role.KEY, Role.LABEL, Role.UNIT, Role.KNOWN, Role.INPUT);
        assertThat(row("Barn og avdelinger", 16).cells())
                .extracting(DraftCell::role)
                .containsExactly(Role.KEY, Role.INPUT_WORDS, Role.INPUT_WORDS, Role.INPUT, Role.INPUT, Role.COMPUTED);
        assertThat(row("Barn og avdelinger", 15).cells())
                .extracting(DraftCell::role)
                .containsExactly(Role.HEAD_TEXT, Role.HEAD_TEXT, Role.HEAD, Role.HEAD, Role.HEAD);
    }

    private static DraftSheet sheet(String name) {
        return sheet(FILLED, name);
    }

    private static DraftSheet moldes(String name) {
        return sheet(MOLDE, name);
    }

    private static DraftSheet sheet(Layout layout, String name) {
        return layout.draft().sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The row with this number, counted from 1 as Excel does. */
    private static DraftRow row(String sheet, int number) {
        return sheet(sheet).rows().stream()
                .filter(row -> row.index() + 1 == number)
                .findFirst()
                .orElseThrow();
    }

    private static Validation validation(Layout layout, String field) {
        var slot = layout.byField().get(FieldId.parse(field));
        return sheet(layout, slot.sheet()).validations().stream()
                .filter(known -> known.area().holds(slot.address()))
                .findFirst()
                .orElseThrow();
    }

    private static String formula(DraftCell cell) {
        return ((Content.Formula) cell.content()).text();
    }

    private static List<String> lines(String sheet) {
        return lines(sheet(sheet));
    }

    private static List<String> lines(DraftSheet sheet) {
        return sheet.rows().stream().map(SheetsTest::line).toList();
    }

    private static String line(DraftRow row) {
        return row.index()
                + 1
                + (row.hidden() ? " (hidden): " : ": ")
                + row.cells().stream().map(SheetsTest::show).collect(Collectors.joining(" | "));
    }

    private static String show(DraftCell cell) {
        return show(cell.content());
    }

    private static String show(Content content) {
        if (content instanceof Content.Numeric number) {
            return number.value().toPlainString();
        }
        if (content instanceof Content.Formula formula) {
            return "=" + show(formula.cached());
        }
        return content instanceof Content.Text text ? text.value() : "";
    }

    private static Entry amount(String field, String value) {
        return Entry.of(FieldId.parse(field), new Figure.Amount(new BigDecimal(value)), value);
    }

    private static Layout molde() {
        var round = Examples.molde2016();
        return UnitWorkbook.of(TestForms.of(round, Examples.ressurstjenesten(round)), Figures.none(), "x");
    }

    private static Form kindergarten() {
        var round = Examples.barnehage2019();
        return TestForms.of(round, round.unit("A1").orElseThrow());
    }
}
