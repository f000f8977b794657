package no.samlebok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Visibility;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.draft.Validation;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import no.samlebok.rule.Verdicts;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

class UnitWorkbookTest {
    private static final Form RESSURS =
            TestForms.of(Examples.molde2016(), Examples.ressurstjenesten(Examples.molde2016()));
    private static final Layout BLANK = UnitWorkbook.of(RESSURS, Figures.none(), "samlebok/1|test|0");

    @Test
    void everyFieldHasOneCellUnderItsOwnName() {
        var placed = BLANK.slots().stream().map(Slot::field).toList();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(RESSURS.fields().toList());
        for (var slot : BLANK.slots()) {
            var name = BLANK.draft().names().stream()
                    .filter(known -> known.name().equals(slot.field().id().name()))
                    .toList();
            assertThat(name).hasSize(1);
            assertThat(name.get(0).sheet()).isEqualTo(slot.sheet());
            assertThat(name.get(0).area().first()).isEqualTo(slot.address());
        }
    }

    @Test
    void namesAreUniqueWhateverTheirCapitals() {
        var names = BLANK.draft().names().stream()
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void noTwoFieldsShareACell() {
        assertThat(BLANK.slots().stream()
                        .map(slot -> slot.sheet() + slot.address().a1()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aKnownFigureIsLockedAndAnOpenOneIsNot() {
        assertThat(cell("okonomi.regnskap.2013").role()).isEqualTo(Role.KNOWN);
        assertThat(number(cell("okonomi.regnskap.2013"))).isEqualByComparingTo("11932");
        assertThat(cell("okonomi.regnskap.2016").role()).isEqualTo(Role.INPUT);
        assertThat(cell("okonomi.regnskap.2016").content()).isEqualTo(Content.blank());
    }

    @Test
    void aPercentageIsAFractionInAPercentFormat() {
        var goal = cell("maalekort.sykefravar.maal");
        assertThat(number(goal)).isEqualByComparingTo("0.060");
        assertThat(goal.format().kind()).isEqualTo(FormatKind.PERCENT);
        assertThat(goal.format().decimals()).isEqualTo(1);
    }

    @Test
    void aTypedValueStandsInTheWordsOfTheUnit() {
        var figure = new Figure.Stated(Status.NOT_MEASURED, "Måles ikke");
        var layout = with(Entry.of(id("hovedtall.sykefravar.2016"), figure, "Måles ikke"));
        assertThat(cell(layout, "hovedtall.sykefravar.2016").content()).isEqualTo(new Content.Text("Måles ikke"));
    }

    @Test
    void whatCouldNotBeReadStandsAsItWasWritten() {
        var layout = with(Entry.of(id("hovedtall.arsverk.2016"), new Figure.Unread("why"), "I4,6"));
        assertThat(cell(layout, "hovedtall.arsverk.2016").content()).isEqualTo(new Content.Text("I4,6"));
    }

    @Test
    void anIssuedFigureIsLaidOverWhatTheUnitAnswered() {
        var layout = with(amount("okonomi.regnskap.2013", "1"));
        assertThat(number(cell(layout, "okonomi.regnskap.2013"))).isEqualByComparingTo("11932");
    }

    @Test
    void aComputedFieldCarriesItsFormulaAndTheValueWeComputed() {
        var layout = with(amount("arbeidsgiver.tapte.2016", "113"), amount("arbeidsgiver.mulige.2016", "1000"));
        var cell = cell(layout, "arbeidsgiver.prosent.2016");
        var formula = (Content.Formula) cell.content();
        assertThat(cell.role()).isEqualTo(Role.COMPUTED);
        assertThat(formula.text()).contains("f_arbeidsgiver_tapte_2016", "f_arbeidsgiver_mulige_2016", "ISNUMBER");
        assertThat(((Content.Numeric) formula.cached()).value()).isEqualByComparingTo("0.113");
    }

    @Test
    void aComputedFieldIsBlankAsLongAsAnInputIs() {
        var formula = (Content.Formula) cell("arbeidsgiver.prosent.2016").content();
        assertThat(formula.cached()).isEqualTo(new Content.Text(""));
    }

    @Test
    void aListIsSummedAndMissingIsNotZero() {
        var blank = total(BLANK, "Investeringer", 3);
        assertThat(((Content.Formula) blank.content()).cached()).isEqualTo(new Content.Text(""));
        var line = RESSURS.fields()
                .filter(field -> field.id().section().equals("investeringer"))
                .findFirst();
        var row = line.orElseThrow().id().row();
        var layout = with(amount("investeringer." + row + ".regnskap", "1475"));
        var sum = (Content.Formula) total(layout, "Investeringer", 3).content();
        assertThat(((Content.Numeric) sum.cached()).value()).isEqualByComparingTo("1475");
        assertThat(sum.text()).startsWith("IF(COUNT(").contains("SUM(");
    }

    @Test
    void aTextIsCountedAndTallEnoughToRead() {
        var text = "Første avsnitt.\n\nAndre avsnitt.";
        var layout = with(Entry.of(id("tekster.om.tekst"), new Figure.Text(text), text));
        var slot = layout.byField().get(id("tekster.om.tekst"));
        var row = row(layout, slot);
        assertThat(row.height()).isGreaterThanOrEqualTo(120);
        assertThat(cell(layout, "tekster.om.tekst").format().kind()).isEqualTo(FormatKind.TEXT);
        var counter = (Content.Formula) row.cells().get(2).content();
        assertThat(counter.cached()).isEqualTo(new Content.Text(text.length() + " av 5\u00a0000 tegn"));
        assertThat(counter.text()).isEqualTo("LEN(f_tekster_om_tekst)&\" av 5\u00a0000 tegn\"");
    }

    @Test
    void aLongTextIsNoTallerThanExcelShows() {
        var text = "ord ".repeat(1_200);
        var layout = with(Entry.of(id("tekster.om.tekst"), new Figure.Text(text), text));
        assertThat(row(layout, layout.byField().get(id("tekster.om.tekst"))).height())
                .isEqualTo(405);
    }

    @Test
    void everyRuleIsOnKontrollInPlainWordsWithItsStateAndALink() {
        var rows = sheet(BLANK, "Kontroll").rows();
        var verdicts = Verdicts.in(RESSURS.round().language());
        for (var rule : RESSURS.rules()) {
            var row = rows.stream()
                    .filter(known ->
                            words(known.cells().get(0)).equals(rule.head().id()))
                    .findFirst()
                    .orElseThrow();
            var shown = row.cells().get(1).content() instanceof Content.Formula formula
                    ? ((Content.Text) formula.cached()).value()
                    : verdicts.onReceipt();
            assertThat(shown)
                    .isEqualTo(
                            rule.formula(verdicts).isPresent()
                                    ? rule.shown(RESSURS.issued(), verdicts)
                                    : verdicts.onReceipt());
            assertThat(words(row.cells().get(3))).isEqualTo(rule.describe().nb());
            assertThat(row.cells().get(4).link()).matches("'.+'![A-Z]+[0-9]+");
        }
    }

    @Test
    void kontrollCountsWhatIsLeft() {
        var summary = (Content.Formula)
                sheet(BLANK, "Kontroll").rows().get(1).cells().get(0).content();
        assertThat(summary.text()).contains("COUNTIF", "✗ Rett", "! Forklar");
        assertThat(((Content.Text) summary.cached()).value()).matches("[1-9][0-9]* må rettes, 0 må forklares\\.");
    }

    @Test
    void aSectionThatDoesNotApplyIsLeftOutWithItsSheet() {
        var round = Examples.molde2017();
        var form = TestForms.of(round, Examples.driftsavdelingen(round));
        var layout = UnitWorkbook.of(form, Figures.none(), "x");
        assertThat(names(layout)).doesNotContain("Investeringer", "KOSTRA").contains("Økonomi");
        assertThat(texts(sheet(layout, "Forside")))
                .contains("Investeringer, Om investeringene, KOSTRA, Om KOSTRA-tallene");
    }

    @Test
    void theWorkbookSaysWhatItIsInACellANameAndAProperty() {
        var sheet = sheet(BLANK, IdentitySheet.SHEET);
        assertThat(sheet.visibility()).isEqualTo(Visibility.VERY_HIDDEN);
        assertThat(texts(sheet)).containsExactly("samlebok/1|test|0");
        var name = BLANK.draft().names().stream()
                .filter(known -> known.name().equals(IdentitySheet.NAME))
                .toList();
        assertThat(name).extracting(DraftName::sheet).containsExactly(IdentitySheet.SHEET);
        assertThat(name.get(0).area().first()).isEqualTo(new Address(0, 0));
        assertThat(BLANK.draft().properties()).isEqualTo(Map.of(IdentitySheet.NAME, "samlebok/1|test|0"));
    }

    @Test
    void rowsAndColumnsHaveHiddenKeys() {
        var sheet = sheet(BLANK, "Økonomi");
        var keys = sheet.rows().stream().filter(DraftRow::hidden).findFirst().orElseThrow();
        assertThat(keys.cells().stream().map(UnitWorkbookTest::words))
                .containsExactly("#okonomi", "2013", "2014", "2015", "2016");
        assertThat(sheet.widths().get(0)).isZero();
        var row = row(BLANK, BLANK.byField().get(id("okonomi.regnskap.2013")));
        assertThat(words(row.cells().get(0))).isEqualTo("okonomi.regnskap");
    }

    @Test
    void everyOpenNumberOffersTypedValuesButAmountsDoNot() {
        assertThat(validation("maalekort.sykefravar.2016").choices()).contains("Ikke målt", "Utgått");
        assertThat(validation("hovedtall.sykefravar.2016").choices()).contains("Ikke målt");
        assertThat(validation("okonomi.regnskap.2016").choices()).isEmpty();
        assertThat(validation("okonomi.regnskap.2016").prompt()).contains("1 000 kr");
    }

    @Test
    void whatIsLockedOffersNothing() {
        var slot = BLANK.byField().get(id("okonomi.regnskap.2013"));
        assertThat(sheet(BLANK, slot.sheet()).validations())
                .noneMatch(known -> known.area().holds(slot.address()));
    }

    @Test
    void aPrefilledSectionHasACellForDisagreement() {
        assertThat(cell("okonomi.stemmer.ikke").role()).isEqualTo(Role.INPUT_WORDS);
        assertThat(texts(sheet(BLANK, "Økonomi"))).contains("Stemmer ikke? Skriv hva.");
    }

    @Test
    void theFrontSheetBeginsWithProtectedViewAndNamesTheDeadline() {
        var texts = texts(sheet(BLANK, "Forside"));
        assertThat(texts).contains("Ressurstjenesten", "Årsmelding 2016 · Molde kommune");
        assertThat(texts.stream().filter(text -> text.contains("Aktiver redigering")))
                .hasSize(1);
        assertThat(texts.stream().filter(text -> text.contains("10.\u00a0februar\u00a02017")))
                .hasSize(2);
        assertThat(names(BLANK).get(0)).isEqualTo("Forside");
    }

    @Test
    void inNynorskEverySheetAndMarkIsNynorsk() {
        var round = Examples.fjordvik2017();
        var layout = UnitWorkbook.of(TestForms.of(round, round.reporting().get(0)), Figures.none(), "x");
        assertThat(names(layout)).contains("Framside", "Arbeidsgivar");
        var all = layout.draft().sheets().stream()
                .flatMap(sheet -> texts(sheet).stream())
                .collect(Collectors.joining("\n"));
        assertThat(all).contains("Ikkje målt", "Stemmer ikkje? Skriv kva.").doesNotContain(" ikke ", " enheten");
    }

    private static Layout with(Entry... entries) {
        return UnitWorkbook.of(RESSURS, Figures.of(List.of(entries)), "x");
    }

    private static Entry amount(String field, String value) {
        return Entry.of(id(field), new Figure.Amount(new BigDecimal(value)), value);
    }

    private static FieldId id(String text) {
        return FieldId.parse(text);
    }

    private static DraftCell cell(String field) {
        return cell(BLANK, field);
    }

    private static DraftCell cell(Layout layout, String field) {
        var slot = layout.byField().get(id(field));
        return row(layout, slot).cells().stream()
                .filter(cell -> cell.column() == slot.address().column())
                .findFirst()
                .orElseThrow();
    }

    private static DraftRow row(Layout layout, Slot slot) {
        return sheet(layout, slot.sheet()).rows().stream()
                .filter(row -> row.index() == slot.address().row())
                .findFirst()
                .orElseThrow();
    }

    private static DraftCell total(Layout layout, String sheet, int column) {
        return sheet(layout, sheet).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == Role.TOTAL && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private static Validation validation(String field) {
        var slot = BLANK.byField().get(id(field));
        return sheet(BLANK, slot.sheet()).validations().stream()
                .filter(known -> known.area().holds(slot.address()))
                .findFirst()
                .orElseThrow();
    }

    private static DraftSheet sheet(Layout layout, String name) {
        return layout.draft().sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Layout layout) {
        return layout.draft().sheets().stream().map(DraftSheet::name).toList();
    }

    private static Set<String> texts(DraftSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(UnitWorkbookTest::words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String words(DraftCell cell) {
        return cell.content() instanceof Content.Text text ? text.value() : "";
    }

    private static BigDecimal number(DraftCell cell) {
        return ((Content.Numeric) cell.content()).value();
    }
}
