package no.samlebok.excel.read;

import static no.samlebok.excel.read.Opening.book;
import static no.samlebok.excel.read.Opening.cell;
import static no.samlebok.excel.read.Opening.rows;
import static no.samlebok.excel.read.Opening.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Row;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The odd ways in which honest programs say the plain things. */
class DialectTest {
    private static final Xlsx PLAIN =
            Xlsx.cell("<c r='A1' t='s'><v>0</v></c><c r='B1'><v>42</v></c>").strings("<t>Økonomi</t>");

    @Test
    void rowsAndCellsWithoutReferencesFollowTheOnesBefore() {
        var rows = rows(sheet(Xlsx.rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c>"
                + "<c><v>4</v></c></row><row><c><v>5</v></c></row>")));
        assertThat(rows).extracting(Row::index).containsExactly(0, 4, 5);
        assertThat(rows.get(0).cells()).extracting(Cell::column).containsExactly(0, 1);
        assertThat(rows.get(1).cells()).extracting(Cell::column).containsExactly(2, 3);
        assertThat(rows.get(2).cells()).extracting(Cell::column).containsExactly(0);
    }

    @Test
    void elementsMayHaveAPrefix() {
        reads(PLAIN.change(Xlsx.SHEET, DialectTest::prefixed)
                .change(Xlsx.WORKBOOK, DialectTest::prefixed)
                .change(Xlsx.STRINGS, DialectTest::prefixed)
                .change(Xlsx.WORKBOOK_LINKS, DialectTest::prefixed)
                .change("_rels/.rels", DialectTest::prefixed)
                .change(Xlsx.TYPES, DialectTest::prefixed));
    }

    @Test
    void strictFilesHaveOtherNamespaces() {
        UnaryOperator<String> strict = xml -> xml.replace(Xlsx.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(Xlsx.LINKS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
        reads(PLAIN.change(Xlsx.SHEET, strict)
                .change(Xlsx.WORKBOOK, strict)
                .change(Xlsx.STRINGS, strict)
                .change(Xlsx.WORKBOOK_LINKS, strict)
                .change("_rels/.rels", strict));
    }

    @Test
    void strictFilesHaveOtherNamespacesForPropertiesToo() {
        var book = book(Xlsx.empty()
                .properties("a=b")
                .change(
                        "docProps/custom.xml",
                        xml -> xml.replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                                        "http://purl.oclc.org/ooxml/officeDocument/customProperties")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
                                        "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes"))
                .change(
                        "_rels/.rels",
                        xml -> xml.replace(
                                Xlsx.LINKS + "/custom-properties",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties")));
        assertThat(book.properties()).containsEntry("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void partsMayBeInOtherEncodings(String encoding) {
        UnaryOperator<String> declared = xml -> "<?xml version='1.0' encoding='" + encoding + "'?>" + xml;
        reads(PLAIN.part(Xlsx.SHEET, encoded(PLAIN, Xlsx.SHEET, encoding, declared))
                .part(Xlsx.STRINGS, encoded(PLAIN, Xlsx.STRINGS, encoding, declared)));
    }

    @Test
    void aPartMayBeginWithAByteOrderMark() {
        reads(PLAIN.change(Xlsx.SHEET, xml -> "\ufeff" + xml).change(Xlsx.WORKBOOK, xml -> "\ufeff" + xml));
    }

    @Test
    void commentsAndInstructionsSayNothing() {
        reads(PLAIN.change(Xlsx.SHEET, xml -> "<!-- a --><?b c?>" + xml + "<!-- d -->")
                .change(Xlsx.SHEET, xml -> xml.replace("<v>42</v>", "<v>4<!-- a -->2<?b?></v><!-- c -->\n")));
    }

    @Test
    void textBetweenElementsSaysNothing() {
        reads(PLAIN.change(
                Xlsx.SHEET, xml -> xml.replace("<v>42</v>", "><v>42</v>7").replace("</c>", "</c>8")));
    }

    @Test
    void numbersMayBeInCharacterData() {
        reads(PLAIN.change(Xlsx.SHEET, xml -> xml.replace("<v>42</v>", "<v>4<![CDATA[2]]></v>")));
    }

    @Test
    void targetsMayBeAbsoluteOrInASubfolderOrEscaped() {
        reads(PLAIN.move(Xlsx.SHEET, "xl/mine ark/Ark 1.xml")
                .change(
                        Xlsx.WORKBOOK_LINKS,
                        xml -> xml.replace("worksheets/sheet1.xml", "/xl/mine%20ark/x/../Ark%201.xml")
                                .replace("'sharedStrings.xml'", "'./sharedStrings.xml'")));
    }

    @Test
    void partsMayHaveAnyNames() {
        reads(PLAIN.move(Xlsx.WORKBOOK, "bok.xml")
                .move(Xlsx.WORKBOOK_LINKS, "_rels/bok.xml.rels")
                .change("_rels/.rels", xml -> xml.replace("xl/workbook.xml", "/bok.xml"))
                .change(Xlsx.TYPES, xml -> xml.replace("/xl/workbook.xml", "/Bok.xml"))
                .change("_rels/bok.xml.rels", xml -> xml.replace("Target='", "Target='xl/")));
    }

    @Test
    void namesOfPartsDifferNotByCapitals() {
        reads(PLAIN.move(Xlsx.STRINGS, "xl/SharedStrings.xml").move(Xlsx.SHEET, "XL/worksheets/Sheet1.XML"));
    }

    @Test
    void backslashesAreSlashes() {
        reads(PLAIN.move(Xlsx.SHEET, "xl\\worksheets\\sheet1.xml")
                .change(Xlsx.WORKBOOK_LINKS, xml -> xml.replace("worksheets/", "worksheets\\")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openxmlformats-officedocument.spreadsheetml.template.main+xml",
                "ms-excel.sheet.macroEnabled.main+xml",
                "ms-excel.template.macroEnabled.main+xml"
            })
    void templatesAndWorkbooksWithMacrosAreWorkbooks(String type) {
        reads(PLAIN.change(
                Xlsx.TYPES, xml -> xml.replace("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type)));
    }

    @Test
    void theTypeOfTheWorkbookMayBeThatOfItsEnding() {
        reads(
                PLAIN.change(
                        Xlsx.TYPES,
                        xml -> xml.replace("PartName='/xl/workbook.xml'", "PartName='/xl/annet.xml'")
                                .replace(
                                        "Extension='xml' ContentType='application/xml'",
                                        "Extension='XML' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'")));
    }

    @Test
    void whatExcelAddsForItselfIsPassedOver() {
        reads(
                PLAIN.change(
                        Xlsx.SHEET,
                        xml -> xml.replace(
                                        "<sheetData>",
                                        "<sheetPr><tabColor rgb='FF000000'/></sheetPr><dimension ref='A1:B1'/><sheetData>")
                                .replace(
                                        "<row r='1'>",
                                        "<row r='1' spans='1:2' x14ac:dyDescent='0.25' xmlns:x14ac='urn:a'>")
                                .replace("</row>", "<extLst><ext uri='a'/></extLst></row>")
                                .replace("<v>42</v>", "<v>42</v><extLst><ext><v>43</v></ext></extLst>")
                                .replace(
                                        "</worksheet>",
                                        "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                                                + "<mc:Choice Requires='x14'><controls/></mc:Choice></mc:AlternateContent>"
                                                + "<extLst><ext><sheetData><row r='9'/></sheetData></ext></extLst></worksheet>")));
    }

    @Test
    void listsMayEndWithExtensions() {
        reads(PLAIN.change(Xlsx.STRINGS, xml -> xml.replace("</sst>", "<extLst><ext/></extLst></sst>"))
                .change(Xlsx.WORKBOOK, xml -> xml.replace("</sheets>", "</sheets><extLst><sheets/></extLst>")));
    }

    @Test
    void aTextInRunsIsOneText() {
        assertThat(
                        text(
                                "<r><rPr><b/></rPr><t>Meld</t></r><r><t xml:space='preserve'>e </t></r><r><t/></r><r><t>tid</t></r>"))
                .isEqualTo("Melde tid");
    }

    @Test
    void howATextSoundsIsNoPartOfIt() {
        assertThat(text("<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>"))
                .isEqualTo("東京");
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertThat(text("")).isEmpty();
        assertThat(text("<t/>")).isEmpty();
    }

    @Test
    void spacesInATextAreKept() {
        assertThat(text("<t xml:space='preserve'>  a\tb \n</t>")).isEqualTo("  a\tb \n");
    }

    @Test
    void everyLineBreakIsTheSame() {
        var cell =
                cell(Xlsx.cell("<c r='A1' t='s'><v>0</v></c>").strings("<t>a_x000D_\nb_x000D_c&#13;d&#10;e\r\nf</t>"));
        assertThat(cell.content()).isEqualTo(new Content.Text("a\nb\nc\nd\ne\nf"));
        assertThat(cell.raw()).isEqualTo("a\r\nb\rc\rd\ne\nf");
    }

    @Test
    void aTextMayStandInItsCell() {
        assertThat(cell(Xlsx.cell("<c r='A1' t='inlineStr'><is><t>a</t></is></c>")))
                .isEqualTo(Cell.text(0, "a"));
        assertThat(cell(Xlsx.cell("<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>")))
                .isEqualTo(Cell.text(0, "ab"));
        assertThat(cell(Xlsx.cell("<c r='A1' t='inlineStr'><is><t>a_x000D_b</t></is></c>"))
                        .content())
                .isEqualTo(new Content.Text("a\nb"));
    }

    @Test
    void aTextWithoutFormulaMayStandAsTheValueOfOne() {
        assertThat(cell(Xlsx.cell("<c r='A1' t='str'><v>a_x005F_x000D_</v></c>")))
                .isEqualTo(Cell.text(0, "a_x000D_"));
        assertThat(cell(Xlsx.cell("<c r='A1' t='str'><v/></c>"))).isEqualTo(Cell.text(0, ""));
    }

    @Test
    void aTextMayBeSaidTwiceWhenItIsTheSame() {
        assertThat(cell(Xlsx.cell("<c r='A1' t='inlineStr'><is><t>1.</t></is><v>1.</v></c>")))
                .isEqualTo(Cell.text(0, "1."));
    }

    @Test
    void namesOfExcelItselfMayBeRepeated() {
        assertThat(book(Xlsx.empty()
                                .names("_xlnm._FilterDatabase=Ark!$A$1:$B$2", "_XLNM._filterdatabase=Ark!$A$1:$B$2"))
                        .names())
                .hasSize(2);
    }

    @Test
    void aTextThatIsTheValueOfAFormulaMayBeCalledOneOfItsCell() {
        assertThat(cell(Xlsx.cell("<c r='A1' t='inlineStr'><f>A2</f><v t='inlineStr'>a</v></c>"))
                        .content())
                .isEqualTo(new Content.Formula("A2", new Content.Text("a")));
    }

    @Test
    void theFirstStyleIsThereEvenWhenNoneIs() {
        var plain = new Cell(0, Content.blank(), "", FormatKind.GENERAL);
        assertThat(cell(Xlsx.cell("<c r='A1' s='0'/>"))).isEqualTo(plain);
        assertThat(cell(Xlsx.cell("<c r='A1' s='0'/>").styles(""))).isEqualTo(plain);
    }

    @Test
    void aModuleOfOldMacrosIsListedAsASheetWithoutPart() {
        var book = book(Xlsx.empty()
                .change(
                        Xlsx.WORKBOOK,
                        xml -> xml.replace("</sheets>", "<sheet name='Module' sheetId='2' r:id=''/></sheets>")));
        assertThat(book.sheets()).extracting("name").containsExactly("Ark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "str", "inlineStr", "n", "b", "e", "d"})
    void aCellOfAnyTypeMayBeBlank(String type) {
        assertThat(cell(Xlsx.cell("<c r='A1' t='" + type + "'/>")).content()).isEqualTo(Content.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "b", "e", "d", "s"})
    void anEmptyValueIsNone(String type) {
        assertThat(cell(Xlsx.cell("<c r='A1' t='" + type + "'><v> </v></c>")))
                .isEqualTo(new Cell(0, Content.blank(), "", type.equals("d") ? FormatKind.DATE : FormatKind.GENERAL));
    }

    @Test
    void truthMayBeAWord() {
        assertThat(cell(Xlsx.cell("<c r='A1' t='b'><v>true</v></c>")).content()).isEqualTo(new Content.Bool(true));
        assertThat(cell(Xlsx.cell("<c r='A1' t='b'><v> false </v></c>")).content())
                .isEqualTo(new Content.Bool(false));
    }

    @ParameterizedTest
    @CsvSource({"0,45000", "0,45000.5", "1,43538", "1,43538.5"})
    void datesAreSerialsSince1900InEitherDateSystem(String system, String stored) {
        var cell = cell(Xlsx.cell("<c r='A1' s='1'><v>" + stored + "</v></c>")
                .formats("dd.mm.yyyy")
                .change(
                        Xlsx.WORKBOOK,
                        xml -> xml.replace("<sheets>", "<workbookPr date1904='" + system + "'/><sheets>")));
        assertThat(((Content.Numeric) cell.content()).value().intValue()).isEqualTo(45_000);
        assertThat(cell.raw()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.75,0.75", "1,1463", "-1,-1"})
    void aTimeWithoutADayIsTheSameInEitherDateSystem(String stored, BigDecimal serial) {
        assertThat(Dates.SINCE_1904.serial(new BigDecimal(stored))).isEqualTo(serial);
    }

    @Test
    void whatIsNoDateIsTheSameInEitherDateSystem() {
        var cell = cell(Xlsx.cell("<c r='A1' s='1'><v>43538</v></c>")
                .formats("#,##0")
                .change(Xlsx.WORKBOOK, xml -> xml.replace("<sheets>", "<workbookPr date1904='true'/><sheets>")));
        assertThat(cell.content()).isEqualTo(new Content.Numeric(new BigDecimal("43538")));
    }

    @Test
    void aDateInIsoIsASerialSince1900InEitherDateSystem() {
        var file = Xlsx.cell("<c r='A1' t='d'><v>2023-03-15</v></c>");
        var of1904 = file.change(Xlsx.WORKBOOK, xml -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        var expected = new Cell(0, new Content.Numeric(new BigDecimal("45000")), "2023-03-15", FormatKind.DATE);
        assertThat(cell(file)).isEqualTo(expected);
        assertThat(cell(of1904)).isEqualTo(expected);
    }

    @Test
    void sharedFormulasMoveWithTheirCells() {
        var rows = rows(
                sheet(
                        Xlsx.rows(
                                "<row r='1'><c r='B1'><f t='shared' ref='B1:B3' si='0'>A1*$C$1</f><v>1</v></c></row>"
                                        + "<row r='2'><c r='B2'><f t='shared' si='0'/><v>2</v></c></row>"
                                        + "<row r='3'><c r='B3'><f t='shared' si='0'></f><v>3</v></c><c r='C3'><f t='shared' si='1'/><v>4</v></c></row>")));
        assertThat(rows)
                .flatExtracting(Row::cells)
                .extracting(Cell::content)
                .containsExactly(
                        formula("A1*$C$1", "1"), formula("A2*$C$1", "2"), formula("A3*$C$1", "3"), formula("", "4"));
    }

    @Test
    void cellsThatAnotherFormulaFillsAreFormulasToo() {
        var rows = rows(sheet(Xlsx.rows("<row r='1'><c r='A1'><f t='array' ref='A1:B2'>{1,2}</f><v>1</v></c>"
                + "<c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
                + "<row r='2'><c r='A2'><v>4</v></c><c r='B2' t='str'><v>x</v></c><c r='C2'><v>5</v></c></row>"
                + "<row r='3'><c r='A3'><v>6</v></c></row>")));
        assertThat(rows.get(0).cells())
                .extracting(Cell::content)
                .containsExactly(formula("{1,2}", "1"), formula("", "2"), number("3"));
        assertThat(rows.get(1).cells())
                .extracting(Cell::content)
                .containsExactly(formula("", "4"), new Content.Formula("", new Content.Text("x")), number("5"));
        assertThat(rows.get(2).cells()).extracting(Cell::content).containsExactly(number("6"));
    }

    @Test
    void cellsOfAWhatIfTableAreFormulas() {
        var cells = rows(sheet(Xlsx.cell("<c r='A1'><f t='dataTable' ref='A1:B1' dt2D='1' r1='C1' r2='C2'/><v>1</v></c>"
                        + "<c r='B1'><v>2</v></c>")))
                .get(0)
                .cells();
        assertThat(cells).extracting(Cell::content).containsExactly(formula("", "1"), formula("", "2"));
    }

    @Test
    void aFormulaMayFillItsOwnCellOnly() {
        assertThat(cell(Xlsx.cell("<c r='A1'><f t='array' ref='A1'>SUM(B1:B2*C1:C2)</f><v>1</v></c>"))
                        .content())
                .isEqualTo(formula("SUM(B1:B2*C1:C2)", "1"));
        assertThat(cell(Xlsx.cell("<c r='A1'><f t='array'>1</f><v>1</v></c>")).content())
                .isEqualTo(formula("1", "1"));
    }

    @Test
    void anEqualsSignBeforeAFormulaIsNoPartOfIt() {
        assertThat(cell(Xlsx.cell("<c r='A1'><f t='normal'>=1+2</f><v>3</v></c>"))
                        .content())
                .isEqualTo(formula("1+2", "3"));
    }

    @Test
    void aSheetOfOneChartHasNoCellsAndIsLeftOut() {
        var book = book(Xlsx.empty()
                .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .linked("chartsheet", "chartsheets/sheet1.xml")
                .change(
                        Xlsx.WORKBOOK,
                        xml -> xml.replace(
                                "<sheets>", "<sheets><sheet name='Graf' sheetId='2' r:id='r-chartsheet'/>")));
        assertThat(book.sheets()).extracting("name").containsExactly("Ark");
    }

    @Test
    void aFormatMayBeSpelledForNewerAndOlderReaders() {
        var cell = cell(Xlsx.cell("<c r='A1' s='0'/>")
                .styles(
                        "<numFmts><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                                + "<mc:Choice Requires='x'><numFmt numFmtId='164' formatCode='0'/></mc:Choice>"
                                + "<mc:Fallback><numFmt numFmtId='164' formatCode='0%'/></mc:Fallback></mc:AlternateContent></numFmts>"
                                + "<cellXfs><xf numFmtId='164'><extLst/></xf></cellXfs>"));
        assertThat(cell.format()).isEqualTo(FormatKind.PERCENT);
    }

    @Test
    void onlyTheStylesOfCellsCount() {
        var cell = cell(Xlsx.cell("<c r='A1' s='0'/>")
                .styles("<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='14'/></cellXfs>"
                        + "<dxfs><dxf><numFmt numFmtId='14' formatCode='0'/></dxf></dxfs>"));
        assertThat(cell.format()).isEqualTo(FormatKind.DATE);
    }

    @Test
    void partsMayBeUnpackedInTheZip() throws IOException {
        readsFile(repacked((zip, entry, bytes) -> {
            var crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
        }));
    }

    @Test
    void aZipMayHaveFoldersAndAComment() throws IOException {
        readsFile(repacked((zip, entry, bytes) -> {
            if (entry.getName().equals(Xlsx.SHEET)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/"));
                zip.closeEntry();
            }
            zip.setComment("PK\5\6 laget av noen");
            zip.putNextEntry(entry);
        }));
    }

    @Test
    void aZipMayBeWrittenForFilesOfAnySize() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(PLAIN.bytes()));
                var out = new ZipArchiveOutputStream(bytes)) {
            out.setUseZip64(Zip64Mode.Always);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                out.write(in.readAllBytes());
                out.closeArchiveEntry();
            }
        }
        readsFile(bytes.toByteArray());
    }

    private interface Packing {
        void begin(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException;
    }

    private static byte[] repacked(Packing packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(PLAIN.bytes()));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = in.readAllBytes();
                packing.begin(out, new ZipEntry(entry.getName()), part);
                out.write(part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void reads(Xlsx workbook) {
        readsFile(workbook.bytes());
    }

    private static void readsFile(byte[] file) {
        var cells = rows(book(file).sheets().get(0)).get(0).cells();
        assertThat(cells)
                .isEqualTo(List.of(Cell.text(0, "Økonomi"), new Cell(1, number("42"), "42", FormatKind.GENERAL)));
    }

    private static String text(String inside) {
        var content =
                cell(Xlsx.cell("<c r='A1' t='s'><v>0</v></c>").strings(inside)).content();
        return ((Content.Text) content).value();
    }

    private static Content formula(String text, String cached) {
        return new Content.Formula(text, number(cached));
    }

    private static Content number(String digits) {
        return new Content.Numeric(new BigDecimal(digits));
    }

    private static String prefixed(String xml) {
        return xml.replaceAll("<(/?)(\\w)", "<$1x:$2").replace(" xmlns='", " xmlns:x='");
    }

    private static byte[] encoded(Xlsx from, String part, String encoding, UnaryOperator<String> change) {
        var xml = new String(from.bytes(part), StandardCharsets.UTF_8);
        return change.apply(xml).getBytes(Charset.forName(encoding));
    }
}
