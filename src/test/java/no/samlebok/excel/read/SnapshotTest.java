package no.samlebok.excel.read;

import static no.samlebok.excel.read.Opening.book;
import static no.samlebok.excel.read.Opening.cell;
import static no.samlebok.excel.read.Opening.rows;
import static no.samlebok.excel.read.Opening.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlebok.book.Area;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;
import org.junit.jupiter.api.Test;

/** What a workbook says, in the plainest way it can be said. */
class SnapshotTest {
    @Test
    void theSmallestWorkbookHasOneSheetWithoutRows() {
        var book = book(Xlsx.empty());
        assertThat(book.sheets()).hasSize(1);
        assertThat(book.names()).isEmpty();
        assertThat(book.properties()).isEmpty();
        var sheet = book.sheet("ark").orElseThrow();
        assertThat(sheet.name()).isEqualTo("Ark");
        assertThat(sheet.visibility()).isEqualTo(Visibility.VISIBLE);
        assertThat(rows(sheet)).isEmpty();
        assertThat(sheet.merged()).isEmpty();
        assertThat(sheet.hiddenColumns()).isEmpty();
        assertThat(sheet.tables()).isEmpty();
    }

    @Test
    void rowsAndCellsStandWhereTheySay() {
        var rows = rows(sheet(Xlsx.rows("<row r='2'><c r='B2'><v>1</v></c><c r='XFD2'><v>2</v></c></row>"
                + "<row r='1048576' hidden='1'><c r='A1048576'><v>3</v></c></row>")));
        assertThat(rows)
                .containsExactly(
                        new Row(1, false, List.of(general(1, "1"), general(16_383, "2"))),
                        new Row(1_048_575, true, List.of(general(0, "3"))));
    }

    @Test
    void rowsMayBeWalkedTwiceAndTwoAtATime() {
        var sheet = sheet(Xlsx.rows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
        var one = sheet.rows().iterator();
        var other = sheet.rows().iterator();
        assertThat(one.next()).isEqualTo(other.next());
        assertThat(one.next()).isEqualTo(other.next());
        assertThat(one.hasNext()).isFalse();
        assertThat(rows(sheet)).hasSize(2);
    }

    @Test
    void whatTheSenderDoesToTheBytesLaterMakesNoDifference() {
        var file = Xlsx.cell("<c r='A1'><v>1</v></c>").bytes();
        var book = book(file);
        Arrays.fill(file, (byte) 0);
        assertThat(rows(book.sheets().get(0)).get(0).cells()).containsExactly(general(0, "1"));
    }

    @Test
    void aNumberKeepsItsTextAsRaw() {
        assertThat(cell(Xlsx.cell("<c r='A1'><v>0.57999999999999996</v></c>")))
                .isEqualTo(new Cell(0, number("0.58"), "0.57999999999999996", FormatKind.GENERAL));
    }

    @Test
    void aSharedStringIsItsTextAndRawTheSame() {
        assertThat(cell(Xlsx.cell("<c r='A1' t='s'><v>1</v></c>").strings("<t>a</t>", "<t>b</t>")))
                .isEqualTo(Cell.text(0, "b"));
    }

    @Test
    void trueFalseAndErrorsAreThemselves() {
        var cells = rows(sheet(Xlsx.cell("<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#DIV/0!</v></c>")))
                .get(0)
                .cells();
        assertThat(cells)
                .extracting(Cell::content)
                .containsExactly(new Content.Bool(true), new Content.Bool(false), new Content.Fault("#DIV/0!"));
        assertThat(cells).extracting(Cell::raw).containsExactly("1", "0", "#DIV/0!");
    }

    @Test
    void aFormulaHasItsTextAndTheValueBesideIt() {
        assertThat(cell(Xlsx.cell("<c r='A1'><f>1200+345</f><v>1545</v></c>")))
                .isEqualTo(new Cell(0, new Content.Formula("1200+345", number("1545")), "1545", FormatKind.GENERAL));
    }

    @Test
    void theValueBesideAFormulaMayBeOfAnyKindOrMissing() {
        var cells = rows(sheet(Xlsx.cell("<c t='str'><f>a</f><v>ja</v></c><c t='b'><f>a</f><v>1</v></c>"
                        + "<c t='e'><f>a</f><v>#N/A</v></c><c><f>a</f></c><c><f>a</f><v></v></c>")))
                .get(0)
                .cells();
        assertThat(cells)
                .extracting(Cell::content)
                .containsExactly(
                        new Content.Formula("a", new Content.Text("ja")),
                        new Content.Formula("a", new Content.Bool(true)),
                        new Content.Formula("a", new Content.Fault("#N/A")),
                        new Content.Formula("a", Content.blank()),
                        new Content.Formula("a", Content.blank()));
    }

    @Test
    void aStyledCellWithoutValueIsBlank() {
        assertThat(cell(Xlsx.cell("<c r='A1' s='1'/>").formats("0.0%")))
                .isEqualTo(new Cell(0, Content.blank(), "", FormatKind.PERCENT));
    }

    @Test
    void stylesTellTheKindOfNumber() {
        var cells = rows(sheet(Xlsx.cell("<c/><c s='0'/><c s='1'/><c s='2'/><c s='3'/>")
                        .formats("0.0%", "dd.mm.yyyy", "@")))
                .get(0)
                .cells();
        assertThat(cells)
                .extracting(Cell::format)
                .containsExactly(
                        FormatKind.GENERAL, FormatKind.GENERAL, FormatKind.PERCENT, FormatKind.DATE, FormatKind.TEXT);
    }

    @Test
    void styleNumbersWithoutCodesAreThoseOfExcel() {
        var xfs = "<cellXfs><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='3'/><xf numFmtId='49'/></cellXfs>";
        var cells = rows(sheet(
                        Xlsx.cell("<c s='0'/><c s='1'/><c s='2'/><c s='3'/>").styles(xfs)))
                .get(0)
                .cells();
        assertThat(cells)
                .extracting(Cell::format)
                .containsExactly(FormatKind.PERCENT, FormatKind.DATE, FormatKind.NUMBER, FormatKind.TEXT);
    }

    @Test
    void namesPointAtCells() {
        var book = book(Xlsx.empty()
                .change(Xlsx.WORKBOOK, xml -> xml.replace("'Ark'", "'Økonomi og mål'"))
                .names("f_a='Økonomi og mål'!$C$4", "f_b='økonomi og MÅL'!$B$2:$D$8"));
        assertThat(book.names())
                .containsExactly(
                        new Name("f_a", "Økonomi og mål", Area.parse("C4")),
                        new Name("f_b", "Økonomi og mål", Area.parse("B2:D8")));
    }

    @Test
    void aQuoteInTheNameOfASheetIsDoubledInNames() {
        var book = book(Xlsx.empty()
                .change(Xlsx.WORKBOOK, xml -> xml.replace("'Ark'", "\"Per's 'ark'\""))
                .names("f_a='Per''s ''ark'''!$A$1"));
        assertThat(book.names()).containsExactly(new Name("f_a", "Per's 'ark'", Area.parse("A1")));
    }

    @Test
    void namesForAnythingButCellsOfThisBookAreLeftOut() {
        var names = book(Xlsx.empty()
                        .names(
                                "a=Ark!#REF!",
                                "b=#REF!",
                                "c=[1]Ark!$A$1",
                                "d='[1]Ark'!$A$1",
                                "e=1+2",
                                "f=Borte!$A$1",
                                "g=Ark!A1",
                                "h=Ark!$A1",
                                "i=Ark!$A:$B",
                                "j=Ark!$1:$2",
                                "k=Ark!$A$1,Ark!$B$1",
                                "l=SUM(Ark!$A$1)",
                                "m=\"Ark!$A$1\"",
                                "n=Ark!$XFE$1",
                                "o=!$A$1",
                                "p=Ark!$A$1048577",
                                "q=Ark!$A$1:Ark!$B$2",
                                "r=-Ark!$A$1"))
                .names();
        assertThat(names).isEmpty();
    }

    @Test
    void aNameMayBeLocalToMoreThanOneSheet() {
        var names = book(Xlsx.empty()
                        .change(
                                Xlsx.WORKBOOK,
                                xml -> xml.replace(
                                        "</workbook>",
                                        "<definedNames><definedName name='f_a'>Ark!$A$1</definedName>"
                                                + "<definedName name='f_a' localSheetId='0'>Ark!$A$2</definedName>"
                                                + "</definedNames></workbook>")))
                .names();
        assertThat(names).extracting(Name::area).containsExactly(Area.parse("A1"), Area.parse("A2"));
    }

    @Test
    void cornersInAnyOrderAreTheSameArea() {
        assertThat(book(Xlsx.empty().names("a=Ark!$D$2:$B$8")).names().get(0).area())
                .isEqualTo(Area.parse("B2:D8"));
    }

    @Test
    void mergedAreasHiddenColumnsAndTablesAreTold() {
        var sheet = sheet(Xlsx.empty()
                .part(
                        Xlsx.SHEET,
                        Xlsx.worksheet(
                                "<cols><col min='2' max='3' hidden='1'/><col min='4' max='4'/>"
                                        + "<col min='16384' max='16384' hidden='true'/></cols><sheetData/>"
                                        + "<mergeCells count='2'><mergeCell ref='A1:B2'/><mergeCell ref='C3:D3'/></mergeCells>"))
                .part("xl/tables/table1.xml", "<table xmlns='" + Xlsx.MAIN + "' ref='A5:C9'><autoFilter/></table>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Xlsx.links(Xlsx.link("rId1", "table", "../tables/table1.xml"))));
        assertThat(sheet.merged()).containsExactly(Area.parse("A1:B2"), Area.parse("C3:D3"));
        assertThat(sheet.hiddenColumns()).isEqualTo(Set.of(1, 2, 16_383));
        assertThat(sheet.tables()).containsExactly(Area.parse("A5:C9"));
    }

    @Test
    void sheetsComeInTabOrderWithTheirStates() {
        var book = book(Xlsx.empty()
                .part("xl/b.xml", Xlsx.worksheet("<sheetData/>"))
                .part("xl/c.xml", Xlsx.worksheet("<sheetData/>"))
                .change(
                        Xlsx.WORKBOOK_LINKS,
                        xml -> xml.replace(
                                "</",
                                Xlsx.link("b", "worksheet", "b.xml") + Xlsx.link("c", "worksheet", "c.xml") + "</"))
                .part(
                        Xlsx.WORKBOOK,
                        Xlsx.workbook("<sheets><sheet name='C' sheetId='9' r:id='c' state='veryHidden'/>"
                                + "<sheet name='A' sheetId='1' r:id='rId1' state='visible'/>"
                                + "<sheet name='B' sheetId='4' r:id='b' state='hidden'/></sheets>")));
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("C", "A", "B");
        assertThat(book.sheets())
                .extracting(Sheet::visibility)
                .containsExactly(Visibility.VERY_HIDDEN, Visibility.VISIBLE, Visibility.HIDDEN);
    }

    @Test
    void customPropertiesThatAreTextsAreTold() {
        var book = book(Xlsx.empty()
                .properties("samlebok=a b", "annet=")
                .change(
                        "docProps/custom.xml",
                        xml -> xml.replace(
                                "</Properties>", "<property name='tall'><vt:i4>1</vt:i4></property></Properties>")));
        assertThat(book.properties()).isEqualTo(Map.of("samlebok", "a b", "annet", ""));
    }

    private static Cell general(int column, String digits) {
        return new Cell(column, number(digits), digits, FormatKind.GENERAL);
    }

    private static Content.Numeric number(String digits) {
        return new Content.Numeric(new java.math.BigDecimal(digits));
    }
}
