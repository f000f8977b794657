package no.samlebok.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.DraftCell;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Correction;
import no.samlebok.layout.Layout;
import no.samlebok.layout.Slot;
import no.samlebok.reading.Drafted;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a workbook that is made anew takes along, and what it says. */
class HealingTest {
    private static final Form OPEN =
            TestForms.of(Examples.molde2017Open(), Examples.driftsavdelingen(Examples.molde2017Open()));
    private static final FieldId SICK_LEAVE = OPEN.fields()
            .filter(field -> field.measure().kind() == MeasureKind.PERCENT
                    && field.fill() == Fill.UNIT
                    && !OPEN.isLocked(field.id()))
            .findFirst()
            .orElseThrow()
            .id();
    private static final FieldId BUDGET = FieldId.parse("okonomi.budsjett.2017");

    @Test
    void aWorkbookWithNothingWrongHasNoSuchSheet() {
        var came = Case.of(OPEN, new Answers(OPEN).proper().in(Case.issued(OPEN)));
        assertThat(came.findings()).isEmpty();
        assertThat(came.healed().layout().draft().sheets())
                .extracting(sheet -> sheet.name())
                .doesNotContain("Rett dette")
                .containsExactlyElementsOf(Case.issued(OPEN).draft().sheets().stream()
                        .map(sheet -> sheet.name())
                        .toList());
    }

    @Test
    void figuresThatWereIssuedAreNotListed() {
        var round = Examples.molde2017();
        var form = TestForms.of(round, Examples.driftsavdelingen(round));
        var healed = Case.of(form, new Answers(form).any(new Random(1)).in(Case.issued(form)))
                .healed();
        assertThat(healed.corrections().lines())
                .extracting(Correction::finding)
                .filteredOn(finding -> finding.rule().startsWith("healing."))
                .isEmpty();
    }

    @Test
    void theSheetComesFirstAndIsGoneWhenThatIsPutRight() {
        var wrong = new Answers(OPEN).proper().put(BUDGET, Cell.text(0, "12 eller 13"));
        var healed = Case.of(OPEN, wrong.in(Case.issued(OPEN))).healed();
        assertThat(healed.layout().draft().sheets().get(0).name()).isEqualTo("Rett dette");
        var right = new Answers(OPEN).put(BUDGET, Cell.number(0, "0")).in(healed.layout());
        var again = Case.of(OPEN, right);
        assertThat(again.findings()).isEmpty();
        assertThat(again.healed().corrections().isEmpty()).isTrue();
    }

    @Test
    void aFormulaOverConstantsBecomesItsValue() {
        var formula = new Cell(0, new Content.Formula("1200+345", Content.blank()), "", FormatKind.GENERAL);
        var healed = healed(formula);
        assertThat(content(healed.layout(), BUDGET)).isEqualTo(new Content.Numeric(new BigDecimal("1545")));
        assertThat(texts(healed.layout())).anyMatch(text -> text.contains("=1200+345") && text.contains("1\u00a0545"));
    }

    @Test
    void theValueOfAnyOtherFormulaIsOfferedAndNotFilledIn() {
        var cached = new Content.Numeric(new BigDecimal("777"));
        var healed = healed(new Cell(0, new Content.Formula("Ark2!A1", cached), "", FormatKind.GENERAL));
        assertThat(content(healed.layout(), BUDGET)).isEqualTo(Content.blank());
        assertThat(texts(healed.layout())).anyMatch(text -> text.contains("Excel viste 777"));
    }

    @Test
    void aNumberThatExcelMadeADateIsNotFilledInAsANumber() {
        var day = new Cell(0, new Content.Numeric(new BigDecimal("46500")), "46500", FormatKind.DATE);
        assertThat(content(healed(day).layout(), BUDGET)).isEqualTo(Content.blank());
    }

    @Test
    void whatCannotBeReadStandsAsItWasWritten() {
        var healed = healed(Cell.text(0, "12 eller 13"));
        assertThat(content(healed.layout(), BUDGET)).isEqualTo(new Content.Text("12 eller 13"));
    }

    @Test
    void aNumberTypedAsTextBecomesANumber() {
        assertThat(content(healed(Cell.text(0, "1 545")).layout(), BUDGET))
                .isEqualTo(new Content.Numeric(new BigDecimal("1545")));
    }

    @Test
    void sheetsAndCellsOfTheUsersOwnAreNamed() {
        var book = new Answers(OPEN).proper().in(Case.issued(OPEN));
        var healed = Case.of(OPEN, Own.in(book)).healed();
        assertThat(leftOut(healed))
                .extracting(Words::nb)
                .singleElement()
                .asString()
                .contains("Mine notater");
        assertThat(healed.corrections().lines())
                .extracting(line -> line.finding().message().words().nb())
                .anyMatch(said -> said.contains("husk å sjekke"));
    }

    @Test
    void aFigureIsShownAsItStoodAndATextIsNotRepeated() {
        assertThat(shown(BUDGET, new Figure.Amount(new BigDecimal("1545.50")), "1545.5", false))
                .isEqualTo("1\u00a0545,5");
        assertThat(shown(SICK_LEAVE, new Figure.Amount(new BigDecimal("7.5")), "0.075", false))
                .isEqualTo("7,5\u00a0%");
        assertThat(shown(BUDGET, new Figure.Amount(new BigDecimal("1545")), "kr 1545", true))
                .isEqualTo("kr 1545");
        assertThat(shown(BUDGET, new Figure.Unread("vet ikke"), "12 eller 13", true))
                .isEqualTo("12 eller 13");
        assertThat(shown(BUDGET, new Figure.Text("mye"), "mye", true)).isEmpty();
        assertThat(shown(null, Figure.missing(), "", true)).isEmpty();
    }

    @Test
    void whatIsReadButCannotBeWrittenIsAskedForAgain() {
        var unread = new Entry(BUDGET, new Figure.Unread("vet ikke"), "=Ark2!A1", null, false);
        var healed = healed(unread, List.of());
        assertThat(healed.corrections().lines()).singleElement().satisfies(line -> {
            assertThat(line.finding().rule()).isEqualTo("healing.lost");
            assertThat(line.finding().severity()).isEqualTo(Severity.ERROR);
            assertThat(line.finding().field()).isEqualTo(BUDGET);
            assertThat(line.finding().message().words().nb()).contains("Skriv svaret på nytt");
        });
        assertThat(healed.figures().entries()).isEmpty();
    }

    private static String shown(@Nullable FieldId field, Figure figure, String raw, boolean asText) {
        var finding = new Finding(
                "reading.noe",
                Severity.WARNING,
                field,
                null,
                Words.same(""),
                Message.of("m", Words.same("Noe.")),
                null);
        var entry = new Entry(field == null ? BUDGET : field, figure, raw, null, asText);
        return healed(entry, List.of(finding)).corrections().lines().stream()
                .filter(line -> line.finding().equals(finding))
                .findFirst()
                .map(Correction::written)
                .orElse("");
    }

    private static Healing healed(Entry entry, List<Finding> findings) {
        var book = Drafted.book(Case.issued(OPEN).draft());
        return Healing.of(OPEN, "samlebok/1|x", book, Figures.of(List.of(entry)), findings);
    }

    private static List<Words> leftOut(Healing healed) {
        return healed.corrections().groups().get(0).lines();
    }

    private static Healing healed(Cell budget) {
        return Case.of(OPEN, new Answers(OPEN).proper().put(BUDGET, budget).in(Case.issued(OPEN)))
                .healed();
    }

    static List<String> texts(Layout layout) {
        return layout.draft().sheets().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(DraftCell::content)
                .filter(Content.Text.class::isInstance)
                .map(content -> ((Content.Text) content).value())
                .toList();
    }

    private static Content content(Layout layout, FieldId field) {
        return cell(layout, Objects.requireNonNull(layout.byField().get(field))).content();
    }

    static DraftCell cell(Layout layout, Slot slot) {
        return layout.draft().sheets().stream()
                .filter(sheet -> sheet.name().equals(slot.sheet()))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.index() == slot.address().row())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == slot.address().column())
                .findFirst()
                .orElseThrow();
    }
}
