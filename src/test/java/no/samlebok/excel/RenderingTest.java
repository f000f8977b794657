package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.draft.Validation;
import no.samlebok.excel.read.Opening;
import no.samlebok.writers.Parts;
import no.samlebok.writers.Schema;
import no.samlebok.writers.Xml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What is written of a draft, part by part. */
class RenderingTest {
    private static final byte[] WRITTEN = Rendering.write(Sample.draft());
    private static final Parts PARTS = Parts.of(WRITTEN);

    @Test
    void equalDraftsGiveEqualBytes() {
        assertThat(Rendering.write(Sample.draft())).isEqualTo(WRITTEN);
    }

    @Test
    void noPartTellsTheTime() {
        assertThat(text("docProps/core.xml"))
                .doesNotContain("created", "modified")
                .contains("Molde kommune", "nb-NO");
    }

    @Test
    void aDraftThatBreaksALimitIsRefusedAndSaysWhere() {
        var draft = of(DraftCell.words(0, "x", Role.LINK).linkedTo("'Borte'!A1"));
        assertThatThrownBy(() -> Rendering.write(draft))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ark!A1")
                .hasMessageContaining("'Borte'!A1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C8  | C7-C6                   | 163
            D8  | D7-D6                   | -220
            G8  | IF(ISNUMBER(f_okonomi_regnskap_y2017),"✓ OK","✗ Rett") | ✗ Rett
            """)
    void aFormulaShowsItsCachedValueUntilItIsRecalculated(String cell, String formula, String cached) {
        var written = cell("xl/worksheets/sheet2.xml", cell);
        assertThat(Xml.child(written, "f").getTextContent()).isEqualTo(formula);
        assertThat(Xml.child(written, "v").getTextContent()).isEqualTo(cached);
        assertThat(written.getAttribute("t")).isEqualTo(cached.equals("✗ Rett") ? "str" : "n");
    }

    @Test
    void aFormulaThatShowsNothingHasAnEmptyTextCached() {
        var written = cell("xl/worksheets/sheet2.xml", "E8");
        assertThat(written.getAttribute("t")).isEqualTo("str");
        assertThat(Xml.child(written, "v").getTextContent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.062, 0.062",
        "2.50, 2.5",
        "1E+3, 1000",
        "0.00000000012, 0.00000000012",
        "0.1234567890123456, 0.123456789012346"
    })
    void aNumberIsWrittenDigitByDigit(String drafted, String stored) {
        var number = new Content.Numeric(new BigDecimal(drafted));
        var parts = Parts.of(Rendering.write(of(DraftCell.of(0, number, Role.VALUE, NumberFormat.GENERAL))));
        var cell = parts.xml("xl/worksheets/sheet1.xml").all("c").get(0);
        assertThat(Xml.child(cell, "v").getTextContent()).isEqualTo(stored);
    }

    @Test
    void inALockedSheetOnlyWhatIsLockedIsGuardedAndWithoutAPassword() {
        var protection =
                PARTS.xml("xl/worksheets/sheet2.xml").all("sheetProtection").get(0);
        assertThat(protection.getAttribute("sheet")).isEqualTo("true");
        assertThat(protection.hasAttribute("password") || protection.hasAttribute("hashValue"))
                .isFalse();
        for (var allowed : List.of(
                "selectLockedCells", "selectUnlockedCells", "formatColumns", "formatRows", "autoFilter", "sort")) {
            assertThat(protection.getAttribute(allowed)).as(allowed).isEqualTo("false");
        }
        assertThat(PARTS.xml("xl/worksheets/sheet4.xml").all("sheetProtection")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"E6, true", "C14, true", "B17, true", "E12, true", "C6, false", "C8, false", "B6, false", "D14, false"})
    void onlyInputCellsAreOpen(String cell, boolean open) {
        var style = Integer.parseInt(cell("xl/worksheets/sheet2.xml", cell).getAttribute("s"));
        var styles = PARTS.xml("xl/styles.xml");
        var protection = Xml.child(
                Xml.children(Xml.child(styles.root(), "cellXfs")).toList().get(style), "protection");
        assertThat(protection != null && protection.getAttribute("locked").equals("false"))
                .isEqualTo(open);
    }

    @Test
    void aListLetsAnythingElseBeTyped() {
        var list = validation("C14");
        assertThat(list.getAttribute("type")).isEqualTo("list");
        assertThat(list.getAttribute("showErrorMessage")).isNotEqualTo("true");
        assertThat(Xml.child(list, "formula1").getTextContent()).isEqualTo("\"Ikke målt,For lav svarprosent,Utgått\"");
        assertThat(list.getAttribute("promptTitle")).isEqualTo("10-faktor");
        assertThat(list.getAttribute("prompt")).isEqualTo("Velg, eller skriv tallet.");
    }

    @Test
    void aListWithCommasStandsInAHiddenSheet() {
        assertThat(Xml.child(validation("E12"), "formula1").getTextContent()).isEqualTo("_valg!$A$1:$A$3");
        var lists = Opening.book(WRITTEN).sheet("_valg").orElseThrow();
        assertThat(lists.visibility()).isEqualTo(Visibility.VERY_HIDDEN);
        assertThat(Opening.rows(lists).get(1).cell(0).content()).isEqualTo(new Content.Text("Tall, med komma"));
    }

    @Test
    void aListOf255CharactersIsInlineAndALongerOneIsNot() {
        assertThat(listOf("a".repeat(127), "b".repeat(127))).startsWith("\"a");
        assertThat(listOf("a".repeat(128), "b".repeat(127))).isEqualTo("_valg!$A$1:$A$2");
        assertThat(listOf("si \"ja\"")).isEqualTo("\"si \"\"ja\"\"\"");
    }

    @Test
    void aTextIsStoppedAtItsGreatestLength() {
        var length = validation("B17");
        assertThat(length.getAttribute("type")).isEqualTo("textLength");
        assertThat(length.getAttribute("operator")).isEqualTo("lessThanOrEqual");
        assertThat(Xml.child(length, "formula1").getTextContent()).isEqualTo("2000");
        assertThat(length.getAttribute("showErrorMessage")).isEqualTo("true");
        assertThat(length.hasAttribute("prompt")).isFalse();
    }

    @Test
    void aSheetPrintsOnA4OnePageWideWithItsHeadsAndItsPageNumber() {
        var sheet = PARTS.xml("xl/worksheets/sheet2.xml");
        var page = sheet.all("pageSetup").get(0);
        assertThat(page.getAttribute("paperSize")).isEqualTo("9");
        assertThat(page.getAttribute("orientation")).isEqualTo("landscape");
        assertThat(page.getAttribute("fitToHeight")).isEqualTo("0");
        assertThat(sheet.all("pageSetUpPr").get(0).getAttribute("fitToPage")).isEqualTo("true");
        assertThat(sheet.all("oddFooter").get(0).getTextContent()).contains("&A", "Side &P av &N", "Bekkevoll");
        assertThat(text("xl/workbook.xml")).contains("localSheetId=\"1\">Økonomi!$5:$5<");
    }

    @Test
    void aSheetIsSeenWithoutGridlinesFromItsFirstInput() {
        var view = PARTS.xml("xl/worksheets/sheet2.xml").all("sheetView").get(0);
        assertThat(view.getAttribute("showGridLines")).isEqualTo("false");
        assertThat(Xml.child(view, "pane").getAttribute("topLeftCell")).isEqualTo("C6");
        assertThat(Xml.child(view, "selection").getAttribute("activeCell")).isEqualTo("E6");
    }

    @Test
    void theFirstSheetThatCanBeSeenIsOpen() {
        var hidden = sheet("Skjult", Visibility.HIDDEN);
        var parts = Parts.of(Rendering.write(draft(hidden, sheet("Synlig", Visibility.VISIBLE))));
        assertThat(parts.xml("xl/workbook.xml").all("workbookView").get(0).getAttribute("activeTab"))
                .isEqualTo("1");
    }

    @Test
    void aTablesColumnsAreCalledByTheirHeads() {
        var table = PARTS.xml("xl/tables/table1.xml");
        assertThat(table.all("tableColumn"))
                .extracting(column -> column.getAttribute("name"))
                .containsExactly("Enhet", "Regnskap", "Budsjett", "Avvik", "Merknad");
        assertThat(table.all("autoFilter").get(0).getAttribute("ref")).isEqualTo("A1:E5");
        assertThat(table.root().getAttribute("displayName")).isEqualTo("Samlet");
    }

    @Test
    void statesAreColouredByTheirFirstSymbol() {
        var rules = PARTS.xml("xl/worksheets/sheet1.xml").all("cfRule");
        assertThat(rules).hasSize(6);
        assertThat(rules.get(0).getTextContent()).isEqualTo("LEFT(B13,1)=\"✗\"");
        var block = PARTS.xml("xl/worksheets/sheet1.xml")
                .all("conditionalFormatting")
                .get(0);
        assertThat(block.getAttribute("sqref")).isEqualTo("B13:B18");
    }

    @Test
    void aNoteAndALinkStandAtTheirCells() {
        assertThat(PARTS.xml("xl/comments2.xml").all("comment").get(0).getAttribute("ref"))
                .isEqualTo("E7");
        assertThat(PARTS.xml("xl/worksheets/sheet2.xml").all("hyperlink"))
                .extracting(link -> link.getAttribute("ref") + " " + link.getAttribute("location"))
                .containsExactly("G8 'Økonomi'!E6");
    }

    @Test
    void yearsAndCodesThatAreTextHaveNoGreenTriangle() {
        assertThat(PARTS.xml("xl/worksheets/sheet2.xml").all("ignoredError"))
                .filteredOn(one -> one.hasAttribute("numberStoredAsText"))
                .extracting(one -> one.getAttribute("sqref"))
                .contains("D5", "D14");
    }

    @Test
    void aRowIsAsTallAsItsText() {
        var rows = PARTS.xml("xl/worksheets/sheet2.xml").all("row");
        assertThat(height(rows, 12)).isGreaterThanOrEqualTo(3 * 15);
        assertThat(height(rows, 17)).isEqualTo(120);
        assertThat(height(rows, 6)).isEqualTo(18);
    }

    @Test
    void aNumberIsNeverWiderThanItsColumn() {
        var amount = new Content.Numeric(new BigDecimal("-1234567890"));
        var narrow = new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(4, 4),
                List.of(Sample.row(0, DraftCell.of(0, amount, Role.TOTAL, NumberFormat.number(2)))),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var columns = Parts.of(Rendering.write(draft(narrow)))
                .xml("xl/worksheets/sheet1.xml")
                .all("col");
        assertThat(Double.parseDouble(columns.get(0).getAttribute("width")))
                .isGreaterThan("-1 234 567 890,00".length() + 2);
        assertThat(Double.parseDouble(columns.get(1).getAttribute("width"))).isLessThan(5);
    }

    @Test
    void everythingInTheSamplePassesTheSchemaInAnyColour() {
        var draft = Sample.draft();
        var red = new Draft(draft.title(), draft.author(), "E30613", draft.sheets(), draft.names(), draft.properties());
        assertThat(Schema.faults(Rendering.write(red))).isEmpty();
    }

    private static int height(List<Element> rows, int number) {
        return rows.stream()
                .filter(row -> row.getAttribute("r").equals(Integer.toString(number)))
                .map(row -> (int) Double.parseDouble(row.getAttribute("ht")))
                .findFirst()
                .orElseThrow();
    }

    private static String listOf(String... choices) {
        var sheet = new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                List.of(),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(new Validation(Area.parse("A1"), "", "", List.of(choices), null)),
                List.of(),
                List.of());
        var parts = Parts.of(Rendering.write(draft(sheet)));
        return parts.xml("xl/worksheets/sheet1.xml").all("formula1").get(0).getTextContent();
    }

    private static Element validation(String area) {
        return PARTS.xml("xl/worksheets/sheet2.xml").all("dataValidation").stream()
                .filter(one -> one.getAttribute("sqref").equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static Element cell(String part, String address) {
        return PARTS.xml(part).all("c").stream()
                .filter(cell -> cell.getAttribute("r").equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Draft of(DraftCell cell) {
        return draft(new DraftSheet(
                "Ark",
                Visibility.VISIBLE,
                List.of(),
                List.of(DraftRow.of(0, List.of(cell))),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static DraftSheet sheet(String name, Visibility visibility) {
        return new DraftSheet(
                name,
                visibility,
                List.of(),
                List.of(),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Draft draft(DraftSheet... sheets) {
        return new Draft("Rapport", "Molde", null, List.of(sheets), List.of(), Map.of());
    }

    private static String text(String part) {
        return new String(PARTS.bytes(part), StandardCharsets.UTF_8);
    }
}
