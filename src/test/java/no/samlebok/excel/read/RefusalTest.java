package no.samlebok.excel.read;

import static no.samlebok.excel.read.Xlsx.SHEET;
import static no.samlebok.excel.read.Xlsx.STRINGS;
import static no.samlebok.excel.read.Xlsx.TYPES;
import static no.samlebok.excel.read.Xlsx.WORKBOOK;
import static no.samlebok.excel.read.Xlsx.WORKBOOK_LINKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.words.Language;
import no.samlebok.words.MessageKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault, one file, one reason. */
class RefusalTest {
    private static final byte[] WHOLE = Xlsx.cell("<c r='A1'><v>1</v></c>").bytes();

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedForItsOwnReason(Fault fault) {
        var why = Opening.refusal(fault.file(), fault.budget());
        assertThat(why.key()).as(why.in(Language.NB)).isEqualTo(fault.key());
        assertThat(why.in(Language.NB)).contains(fault.said()).doesNotContainPattern("\\{[a-z]+\\}");
        assertThat(why.in(Language.NN)).contains(fault.said()).doesNotContainPattern("\\{[a-z]+\\}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonIsShownAndNoTextIsLeftOver(Language language) {
        var shown = new TreeSet<>(faults().map(Fault::key).toList());
        shown.add("snapshot.reader");
        assertThat(MessageKeys.startingWith("snapshot.", language)).isEqualTo(shown);
    }

    @Test
    void whatNobodyForesawIsRefusedToo() {
        assertThat(Opening.refusal(WHOLE, null).key()).isEqualTo("snapshot.reader");
    }

    static Stream<Fault> faults() {
        return Stream.of(otherKinds(), zips(), parts(), structure(), places(), contents(), budgets())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> otherKinds() {
        return Stream.of(
                Fault.of("nothing at all", new byte[0], "snapshot.kind.empty", "tom"),
                Fault.of("only spaces", Bytes.latin("  \r\n"), "snapshot.kind.empty", "tom"),
                Fault.of("a password", Bytes.compound("EncryptedPackage"), "snapshot.kind.protected", "passord"),
                Fault.of("an old workbook", Bytes.compound("Workbook"), "snapshot.kind.xls", ".xls"),
                Fault.of("an older workbook", Bytes.compound("Book"), "snapshot.kind.xls", ".xls"),
                Fault.of("an old document", Bytes.compound("WordDocument"), "snapshot.kind.word", "Word"),
                Fault.of(
                        "an old workbook with a document in it",
                        Bytes.joined(Bytes.compound("WORKBOOK"), Bytes.compound("WordDocument")),
                        "snapshot.kind.xls",
                        ".xls"),
                Fault.of(
                        "an old document with a workbook in it",
                        Bytes.joined(Bytes.compound("WordDocument"), Bytes.compound("Workbook")),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a compound file of no kind we know",
                        Bytes.compound("Other"),
                        "snapshot.kind.unknown",
                        "Excel"),
                Fault.of("an old slide show", Bytes.compound("PowerPoint Document"), "snapshot.kind.slides", "lysbil"),
                Fault.of(
                        "a mail of Outlook", Bytes.compound("__properties_version1.0"), "snapshot.kind.mail", "e-post"),
                Fault.of(
                        "a mail",
                        Bytes.latin("Received: from a by b\r\nSubject: Retur\r\n"),
                        "snapshot.kind.mail",
                        "e-post"),
                Fault.of(
                        "a picture of a phone",
                        Bytes.latin("\u00ff\u00d8\u00ff\u00e0"),
                        "snapshot.kind.picture",
                        "bil"),
                Fault.of("rich text", Bytes.latin("{\\rtf1 Enhet}"), "snapshot.kind.word", "Word"),
                Fault.of("a shortcut of Drive", Bytes.latin("{\"url\": \"x\"}"), "snapshot.kind.shortcut", "snarve"),
                Fault.of("a shortcut", Bytes.latin("[InternetShortcut]\r\nURL=x"), "snapshot.kind.shortcut", "snarve"),
                Fault.of("the mark of an open workbook", owner(), "snapshot.kind.lock", "~$"),
                Fault.of("a zip of another kind", Bytes.latin("7z\u00bc\u00af'\u001c"), "snapshot.kind.archive", ".7z"),
                Fault.of("Numbers", Xlsx.nothing().part("Index/Document.iwa", "x"), "snapshot.kind.numbers", "Numbers"),
                Fault.of(
                        "a text of OpenDocument",
                        Xlsx.nothing().part("mimetype", "application/vnd.oasis.opendocument.text"),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a drawing of OpenDocument",
                        Xlsx.nothing().part("mimetype", "application/vnd.oasis.opendocument.graphics"),
                        "snapshot.kind.unknown",
                        "Excel"),
                Fault.of("a PDF", Bytes.latin("%PDF-1.7\n\0\1"), "snapshot.kind.pdf", "PDF"),
                Fault.of("a web page", Bytes.latin("<HTML><table>"), "snapshot.kind.html", "nettside"),
                Fault.of("a table of a web page", Bytes.latin("<table border=1>"), "snapshot.kind.html", "nettside"),
                Fault.of(
                        "an XML spreadsheet of 2003",
                        Bytes.latin(
                                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"),
                        "snapshot.kind.xml",
                        "XML"),
                Fault.of("comma-separated", Bytes.latin("Enhet;Regnskap\r\nSkole;42\f"), "snapshot.kind.text", ".csv"),
                Fault.of(
                        "text of two bytes a sign",
                        "Enhet\tRegnskap".getBytes(StandardCharsets.UTF_16),
                        "snapshot.kind.text",
                        ".csv"),
                Fault.of("a picture", Bytes.latin("\u0089PNG\r\n\u001a\n"), "snapshot.kind.picture", "bil"),
                Fault.of("bytes of no kind we know", Bytes.latin("\1\2\3"), "snapshot.kind.unknown", "Excel"),
                Fault.of(
                        "OpenDocument",
                        Xlsx.nothing().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "snapshot.kind.ods",
                        ".ods"),
                Fault.of("a zip of workbooks", Xlsx.nothing().part("a.xlsx", WHOLE), "snapshot.kind.zip", "zip"),
                Fault.of(
                        "another zip that says what it is",
                        Xlsx.nothing().part("mimetype", "application/epub+zip"),
                        "snapshot.kind.zip",
                        "zip"),
                Fault.of(
                        "a binary workbook",
                        typed("ms-excel.sheet.binary.macroEnabled.main"),
                        "snapshot.kind.xlsb",
                        ".xlsb"),
                Fault.of(
                        "a document",
                        typed("openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a document with macros",
                        typed("ms-word.document.macroEnabled.main+xml"),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a slide show",
                        typed("openxmlformats-officedocument.presentationml.presentation.main+xml"),
                        "snapshot.kind.slides",
                        "lysbil"),
                Fault.of(
                        "no main part",
                        Xlsx.empty().part("_rels/.rels", Xlsx.links("")),
                        "snapshot.kind.unknown",
                        "Excel"));
    }

    private static Stream<Fault> zips() {
        var two = Xlsx.empty().part("a.xml", "<a/>").part("b.xml", "<b/>").bytes();
        return Stream.of(
                Fault.of("only the first bytes", Bytes.latin("PK\3\4"), "snapshot.zip.broken", ""),
                Fault.of("cut off by one byte", cut(WHOLE, WHOLE.length - 1), "snapshot.zip.broken", ""),
                Fault.of("cut off in the middle", cut(WHOLE, WHOLE.length / 2), "snapshot.zip.broken", ""),
                Fault.of("one byte too many", Bytes.joined(WHOLE, new byte[1]), "snapshot.zip.broken", ""),
                Fault.of(
                        "a list entry that is none", Bytes.first(WHOLE, "PK\1\2", "PK\1\7"), "snapshot.zip.broken", ""),
                Fault.of("a local header that is none", Bytes.listed(WHOLE, SHEET, 42, 1), "snapshot.zip.broken", ""),
                Fault.of("a part beyond the file", Bytes.listed(WHOLE, SHEET, 22, 1), "snapshot.zip.broken", ""),
                Fault.of("two workbooks", Bytes.joined(WHOLE, WHOLE), "snapshot.zip.glued", ""),
                Fault.of("a workbook in the comment of another", comment(WHOLE), "snapshot.zip.glued", ""),
                Fault.of("a part that is not listed", Bytes.unlisted(WHOLE, new byte[25]), "snapshot.zip.glued", ""),
                Fault.of("a list of another length", Bytes.end(WHOLE, 12, 1), "snapshot.zip.glued", ""),
                Fault.of("a volume of several", Bytes.end(WHOLE, 4, 1), "snapshot.zip.broken", ""),
                Fault.of("fewer parts here than in all", Bytes.end(WHOLE, 8, 1), "snapshot.zip.broken", ""),
                Fault.of("a list beyond its end", Bytes.end(WHOLE, 17, 64), "snapshot.zip.broken", ""),
                Fault.of("locked in another way", Bytes.listed(WHOLE, SHEET, 8, 64), "snapshot.kind.protected", ""),
                Fault.of("locked, as its header says", Bytes.local(WHOLE, SHEET, 6, 1), "snapshot.kind.protected", ""),
                Fault.of("deflated in a later way", packing(9), "snapshot.zip.packing", SHEET),
                Fault.of("a sum in its header that is another", sized(14), "snapshot.zip.contradiction", SHEET),
                Fault.of("a length in its header that is another", sized(22), "snapshot.zip.contradiction", SHEET),
                Fault.of("packed to another length, by its header", sized(18), "snapshot.zip.contradiction", SHEET),
                Fault.of("bigger than anything deflated", bigger(), "snapshot.zip.contradiction", SHEET),
                path("../a.xml"),
                path("a/../../b.xml"),
                path("..\\a.xml"),
                path("/a.xml"),
                path("C:/a.xml"),
                path("a//b.xml"),
                path("./a.xml"),
                path("a\0.xml"),
                path("a/".repeat(256) + "b.xml"),
                Fault.of("a folder with something in it", Xlsx.empty().part("a/", "b"), "snapshot.zip.path", "a/"),
                Fault.of("bytes after the parts", gap(WHOLE), "snapshot.zip.glued", ""),
                Fault.of(
                        "a longer part, over the next",
                        Bytes.listed(WHOLE, "_rels/.rels", 20, 32),
                        "snapshot.zip.glued",
                        ""),
                Fault.of("an encrypted part", Bytes.listed(WHOLE, SHEET, 8, 1), "snapshot.kind.protected", ""),
                Fault.of(
                        "another name before the bytes",
                        Bytes.first(WHOLE, SHEET, "xl/worksheets/sheet7.xml"),
                        "snapshot.zip.contradiction",
                        SHEET),
                Fault.of(
                        "another method before the bytes",
                        Bytes.listed(WHOLE, SHEET, 10, 8),
                        "snapshot.zip.contradiction",
                        SHEET),
                Fault.of("a name twice", Bytes.replaced(two, "b.xml", "a.xml"), "snapshot.zip.twice", "a.xml"),
                Fault.of("a name in capitals", Bytes.replaced(two, "b.xml", "A.XML"), "snapshot.zip.twice", "A.XML"),
                Fault.of("a wrong sum", Bytes.listed(WHOLE, SHEET, 16, 1), "snapshot.part.damaged", SHEET),
                Fault.of("a byte less than said", Bytes.listed(WHOLE, SHEET, 24, 1), "snapshot.part.damaged", SHEET));
    }

    private static Stream<Fault> parts() {
        return Stream.of(
                Fault.of("no list of types", Xlsx.empty().without(TYPES), "snapshot.part.missing", TYPES),
                Fault.of("no workbook", Xlsx.empty().without(WORKBOOK), "snapshot.part.missing", WORKBOOK),
                Fault.of("no sheet", Xlsx.empty().without(SHEET), "snapshot.part.missing", SHEET),
                Fault.of(
                        "no shared strings",
                        Xlsx.cell("<c r='A1' t='s'><v>0</v></c>")
                                .strings("<t>a</t>")
                                .without(STRINGS),
                        "snapshot.part.missing",
                        STRINGS),
                Fault.of(
                        "no styles",
                        Xlsx.empty().linked("styles", "styles.xml"),
                        "snapshot.part.missing",
                        "xl/styles.xml"),
                Fault.of(
                        "strings that are said to be there",
                        typed("sharedStrings", "/xl/sharedStrings.xml"),
                        "snapshot.part.missing",
                        "xl/sharedstrings.xml"),
                Fault.of(
                        "a sheet that is said to be styles", typed("styles", "/" + SHEET), "snapshot.part.type", SHEET),
                Fault.of(
                        "two types of one part",
                        typed("worksheet", "/" + SHEET)
                                .change(
                                        TYPES,
                                        xml -> xml.replace("</Types>", override("styles", "/" + SHEET) + "</Types>")),
                        "snapshot.part.unexpected",
                        "Override"),
                Fault.of(
                        "a table of two sheets",
                        Xlsx.empty()
                                .part("xl/tables/t.xml", "<table xmlns='" + Xlsx.MAIN + "' ref='A1:B2'/>")
                                .part(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        Xlsx.links(Xlsx.link("a", "table", "../tables/t.xml")
                                                + Xlsx.link("b", "table", "../tables/T.xml"))),
                        "snapshot.part.twice",
                        "xl/tables/t.xml"),
                Fault.of("no links", Xlsx.empty().without(WORKBOOK_LINKS), "snapshot.part.link", "rId1"),
                Fault.of(
                        "a link to the outside",
                        Xlsx.empty()
                                .change(WORKBOOK_LINKS, xml -> xml.replace("Target=", "TargetMode='External' Target=")),
                        "snapshot.part.link",
                        "rId1"),
                Fault.of(
                        "a link of another kind",
                        Xlsx.empty().change(WORKBOOK_LINKS, xml -> xml.replace("/worksheet'", "/theme'")),
                        "snapshot.part.link",
                        "theme"),
                Fault.of(
                        "two main parts",
                        Xlsx.empty()
                                .change(
                                        "_rels/.rels",
                                        xml -> xml.replace(
                                                "</", Xlsx.link("rId2", "officeDocument", "xl/workbook.xml") + "</")),
                        "snapshot.part.twice",
                        "officeDocument"),
                Fault.of(
                        "two links of one id",
                        Xlsx.empty().linked("styles", "a.xml").linked("styles", "b.xml"),
                        "snapshot.part.unexpected",
                        "Relationship"),
                Fault.of(
                        "XML cut off",
                        Xlsx.empty().part(SHEET, "<worksheet xmlns='" + Xlsx.MAIN + "'>"),
                        "snapshot.part.malformed",
                        SHEET),
                Fault.of("no XML", Xlsx.empty().part(SHEET, "abc"), "snapshot.part.malformed", SHEET),
                Fault.of("an empty part", Xlsx.empty().part(SHEET, ""), "snapshot.part.malformed", SHEET),
                Fault.of("two roots", Xlsx.empty().change(SHEET, xml -> xml + xml), "snapshot.part.malformed", SHEET),
                Fault.of(
                        "bytes that are no characters",
                        Xlsx.empty()
                                .part(
                                        SHEET,
                                        Bytes.latin(
                                                Xlsx.worksheet(
                                                        "<sheetData><row r='1'><c r='A1' t='str'><v>\u00e6</v></c></row></sheetData>"))),
                        "snapshot.part.malformed",
                        SHEET),
                Fault.of(
                        "a character XML has not",
                        Xlsx.cell("<c r='A1' t='str'><v>&#1;</v></c>"),
                        "snapshot.part.malformed",
                        SHEET),
                Fault.of(
                        "a piece nobody declared",
                        Xlsx.cell("<c r='A1' t='str'><v>&x;</v></c>"),
                        "snapshot.part.malformed",
                        SHEET),
                Fault.of(
                        "a document type",
                        Xlsx.empty()
                                .change(
                                        SHEET,
                                        xml -> "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + xml),
                        "snapshot.part.doctype",
                        SHEET),
                Fault.of(
                        "another root",
                        Xlsx.empty().change(SHEET, xml -> xml.replace("worksheet", "chartsheet")),
                        "snapshot.part.root",
                        "chartsheet"),
                Fault.of(
                        "a root without namespace",
                        Xlsx.empty().part(SHEET, "<worksheet><sheetData/></worksheet>"),
                        "snapshot.part.root",
                        "worksheet"),
                Fault.of(
                        "no place for rows",
                        Xlsx.empty().part(SHEET, Xlsx.worksheet("")),
                        "snapshot.part.lacks",
                        "sheetData"),
                Fault.of(
                        "a column without its cells",
                        Xlsx.empty().part(SHEET, Xlsx.worksheet("<mergeCells><mergeCell/></mergeCells><sheetData/>")),
                        "snapshot.part.lacks",
                        "ref"));
    }

    private static Stream<Fault> structure() {
        return Stream.of(
                Fault.of(
                        "no sheets",
                        Xlsx.empty().part(WORKBOOK, Xlsx.workbook("<sheets/>")),
                        "snapshot.sheet.none",
                        ""),
                Fault.of("two sheets of one name", sheets("Ark", "ARK"), "snapshot.sheet.twice", "ARK"),
                Fault.of("two sheets in one part", sheets("Ark", "Ark 2"), "snapshot.sheet.twice", "Ark 2"),
                Fault.of("a name twice", Xlsx.empty().names("a=Ark!$A$1", "A=Ark!$A$2"), "snapshot.name.twice", "A"),
                Fault.of(
                        "a state that is none",
                        Xlsx.empty().change(WORKBOOK, xml -> xml.replace("sheetId", "state='gone' sheetId")),
                        "snapshot.part.illegal",
                        "gone"),
                Fault.of(
                        "a sheet without link",
                        Xlsx.empty().change(WORKBOOK, xml -> xml.replace("r:id", "id")),
                        "snapshot.part.illegal",
                        "Ark"),
                Fault.of(
                        "two places for rows",
                        sheet("<sheetData/><sheetData/>"),
                        "snapshot.part.unexpected",
                        "sheetData"),
                Fault.of(
                        "two date systems",
                        Xlsx.empty()
                                .change(
                                        WORKBOOK,
                                        xml -> xml.replace(
                                                "<sheets>", "<workbookPr/><workbookPr date1904='1'/><sheets>")),
                        "snapshot.part.unexpected",
                        "workbookPr"),
                Fault.of(
                        "two lists of sheets",
                        Xlsx.empty().change(WORKBOOK, xml -> xml.replace("</workbook>", "<sheets/></workbook>")),
                        "snapshot.part.unexpected",
                        "sheets"),
                Fault.of(
                        "two lists of names",
                        Xlsx.empty()
                                .names("a=1")
                                .change(WORKBOOK, xml -> xml.replace("</workbook>", "<definedNames/></workbook>")),
                        "snapshot.part.unexpected",
                        "definedNames"),
                Fault.of(
                        "two lists of styles",
                        Xlsx.empty().styles("<cellXfs/><cellXfs/>"),
                        "snapshot.part.unexpected",
                        "cellXfs"),
                Fault.of(
                        "two lists of formats",
                        Xlsx.empty().styles("<numFmts/><numFmts/>"),
                        "snapshot.part.unexpected",
                        "numFmts"),
                Fault.of(
                        "two lists of merged cells",
                        sheet("<sheetData/><mergeCells/><mergeCells/>"),
                        "snapshot.part.unexpected",
                        "mergeCells"),
                Fault.of("a cell outside rows", Xlsx.rows("<c r='A1'/>"), "snapshot.part.unexpected", "c"),
                Fault.of(
                        "a row in a row",
                        Xlsx.rows("<row r='1'><row r='2'/></row>"),
                        "snapshot.part.unexpected",
                        "row"),
                Fault.of("a cell in a cell", Xlsx.cell("<c r='A1'><c r='B1'/></c>"), "snapshot.part.unexpected", "c"),
                Fault.of(
                        "a foreign element in a cell",
                        Xlsx.cell("<c r='A1'><x:v xmlns:x='urn:x'>1</x:v></c>"),
                        "snapshot.part.unexpected",
                        "urn:x"),
                Fault.of(
                        "an element in a number",
                        Xlsx.cell("<c r='A1'><v>1<v/></v></c>"),
                        "snapshot.part.unexpected",
                        "v"),
                Fault.of("a foreign text", Xlsx.empty().strings("<b/>"), "snapshot.part.unexpected", "b"),
                Fault.of("a foreign run", Xlsx.empty().strings("<r><b/></r>"), "snapshot.part.unexpected", "b"),
                Fault.of(
                        "no text",
                        Xlsx.empty()
                                .part(STRINGS, "<sst xmlns='" + Xlsx.MAIN + "'><x/></sst>")
                                .linked("sharedStrings", "sharedStrings.xml"),
                        "snapshot.part.unexpected",
                        "x"),
                Fault.of(
                        "no style",
                        Xlsx.empty().styles("<cellXfs><dxf/></cellXfs>"),
                        "snapshot.part.unexpected",
                        "dxf"),
                Fault.of(
                        "no format", Xlsx.empty().styles("<numFmts><xf/></numFmts>"), "snapshot.part.unexpected", "xf"),
                Fault.of(
                        "a column left of the first",
                        sheet("<cols><col min='0' max='2'/></cols><sheetData/>"),
                        "snapshot.part.illegal",
                        "0:2"),
                Fault.of(
                        "a column right of the last",
                        sheet("<cols><col min='1' max='16385'/></cols><sheetData/>"),
                        "snapshot.part.illegal",
                        "1:16385"),
                Fault.of(
                        "columns backwards",
                        sheet("<cols><col min='3' max='2'/></cols><sheetData/>"),
                        "snapshot.part.illegal",
                        "3:2"),
                Fault.of(
                        "a column that is no number",
                        sheet("<cols><col min='x' max='2'/></cols><sheetData/>"),
                        "snapshot.part.illegal",
                        "x"),
                Fault.of(
                        "half hidden",
                        sheet("<cols><col min='1' max='2' hidden='half'/></cols><sheetData/>"),
                        "snapshot.part.illegal",
                        "half"),
                Fault.of(
                        "cells merged nowhere",
                        sheet("<sheetData/><mergeCells><mergeCell ref='A0:B1'/></mergeCells>"),
                        "snapshot.part.illegal",
                        "A0:B1"),
                Fault.of(
                        "a table nowhere",
                        Xlsx.empty()
                                .part("xl/tables/t.xml", "<table xmlns='" + Xlsx.MAIN + "' ref='XFE1'/>")
                                .part(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        Xlsx.links(Xlsx.link("a", "table", "../tables/t.xml"))),
                        "snapshot.part.illegal",
                        "XFE1"),
                Fault.of("a property twice", Xlsx.empty().properties("a=1", "a=2"), "snapshot.part.illegal", "a"));
    }

    private static Stream<Fault> places() {
        return Stream.of(
                Fault.of("a row twice", Xlsx.rows("<row r='2'/><row r='2'/>"), "snapshot.row.twice", "2"),
                Fault.of("a row too late", Xlsx.rows("<row r='3'/><row r='2'/>"), "snapshot.row.order", "2"),
                Fault.of("row 0", Xlsx.rows("<row r='0'/>"), "snapshot.row.reference", "«0»"),
                Fault.of("row -1", Xlsx.rows("<row r='-1'/>"), "snapshot.row.reference", "«-1»"),
                Fault.of("a row too many", Xlsx.rows("<row r='1048577'/>"), "snapshot.row.reference", "«1048577»"),
                Fault.of(
                        "a row after the last",
                        Xlsx.rows("<row r='1048576'/><row/>"),
                        "snapshot.row.reference",
                        "«1048577»"),
                Fault.of("a row by letters", Xlsx.rows("<row r='A'/>"), "snapshot.row.reference", "«A»"),
                Fault.of("a cell twice", Xlsx.cell("<c r='B1'/><c r='B1'/>"), "snapshot.cell.twice", "B1"),
                Fault.of("a cell too late", Xlsx.cell("<c r='C1'/><c r='B1'/>"), "snapshot.cell.order", "B1"),
                Fault.of("a cell of another row", Xlsx.cell("<c r='A2'/>"), "snapshot.cell.reference", "«A2»"),
                Fault.of("a cell in small letters", Xlsx.cell("<c r='a1'/>"), "snapshot.cell.reference", "«a1»"),
                Fault.of("a cell with dollars", Xlsx.cell("<c r='$A$1'/>"), "snapshot.cell.reference", "«$A$1»"),
                Fault.of("a cell without column", Xlsx.cell("<c r='1'/>"), "snapshot.cell.reference", "«1»"),
                Fault.of("an empty reference", Xlsx.cell("<c r=''/>"), "snapshot.cell.reference", "«»"),
                Fault.of("a column too many", Xlsx.cell("<c r='XFE1'/>"), "snapshot.cell.reference", "«XFE1»"),
                Fault.of("a cell after the last", Xlsx.cell("<c r='XFD1'/><c/>"), "snapshot.cell.reference", "«XFE1»"));
    }

    private static Stream<Fault> contents() {
        return Stream.of(
                        Stream.of(
                                        "NaN",
                                        "Infinity",
                                        "INF",
                                        "-INF",
                                        "1e309",
                                        "-1e309",
                                        "1d",
                                        "1f",
                                        "0x10",
                                        "0x1p3",
                                        "1,5",
                                        "1 000",
                                        "1_0",
                                        "--1",
                                        "1e",
                                        "e1",
                                        ".",
                                        "+",
                                        "1.2.3",
                                        "\u0661",
                                        "1e9999999")
                                .map(number -> Fault.of(
                                        "the number " + number,
                                        Xlsx.cell("<c r='A1'><v>" + number + "</v></c>"),
                                        "snapshot.cell.value",
                                        "«" + number + "»")),
                        Stream.of(
                                Fault.of(
                                        "neither true nor false",
                                        Xlsx.cell("<c r='A1' t='b'><v>2</v></c>"),
                                        "snapshot.cell.value",
                                        "«2»"),
                                Fault.of(
                                        "a day there is not",
                                        Xlsx.cell("<c r='A1' t='d'><v>2027-02-30</v></c>"),
                                        "snapshot.cell.value",
                                        "«2027-02-30»"),
                                Fault.of(
                                        "a day before all",
                                        Xlsx.cell("<c r='A1' t='d'><v>1899-12-30</v></c>"),
                                        "snapshot.cell.value",
                                        "«1899-12-30»"),
                                Fault.of(
                                        "two values",
                                        Xlsx.cell("<c r='A1'><v>1</v><v>2</v></c>"),
                                        "snapshot.cell.values",
                                        "«1»"),
                                Fault.of(
                                        "two formulas",
                                        Xlsx.cell("<c r='A1'><f>1</f><f>2</f></c>"),
                                        "snapshot.cell.values",
                                        "«1»"),
                                Fault.of(
                                        "two texts",
                                        Xlsx.cell("<c r='A1' t='inlineStr'><is><t>a</t></is><is/></c>"),
                                        "snapshot.cell.values",
                                        "«a»"),
                                Fault.of(
                                        "a value and a text",
                                        Xlsx.cell("<c r='A1' t='inlineStr'><is><t>a</t></is><v>2</v></c>"),
                                        "snapshot.cell.values",
                                        "«a»"),
                                Fault.of(
                                        "a text in a number",
                                        Xlsx.cell("<c r='A1'><is><t>a</t></is></c>"),
                                        "snapshot.cell.values",
                                        "«a»"),
                                Fault.of(
                                        "a type that is none",
                                        Xlsx.cell("<c r='A1' t='z'><v>1</v></c>"),
                                        "snapshot.cell.type",
                                        "«z»"),
                                Fault.of(
                                        "the type of a blank cell",
                                        Xlsx.cell("<c r='A1' t='z'/>"),
                                        "snapshot.cell.type",
                                        "«z»"),
                                Fault.of("a string that is not there", string("1"), "snapshot.cell.string", "«1»"),
                                Fault.of("string -1", string("-1"), "snapshot.cell.string", "«-1»"),
                                Fault.of("half a string", string("0.5"), "snapshot.cell.string", "«0.5»"),
                                Fault.of(
                                        "a string far away",
                                        string("99999999999"),
                                        "snapshot.cell.string",
                                        "«99999999999»"),
                                Fault.of(
                                        "a string of no list",
                                        Xlsx.cell("<c r='A1' t='s'><v>0</v></c>"),
                                        "snapshot.cell.string",
                                        "«0»"),
                                Fault.of(
                                        "a style that is not there",
                                        Xlsx.cell("<c r='A1' s='2'/>").formats("0"),
                                        "snapshot.cell.style",
                                        "2"),
                                Fault.of(
                                        "a style of no list",
                                        Xlsx.cell("<c r='A1' s='1'/>"),
                                        "snapshot.cell.style",
                                        "1"),
                                Fault.of("a formula of no kind", formula("t='odd'"), "snapshot.cell.formula", "odd"),
                                Fault.of(
                                        "a shared formula without number",
                                        formula("t='shared'"),
                                        "snapshot.cell.formula",
                                        "si"),
                                Fault.of(
                                        "a formula filling nothing",
                                        formula("t='array' ref='A'"),
                                        "snapshot.cell.formula",
                                        "A"),
                                Fault.of(
                                        "a formula filling elsewhere",
                                        formula("t='array' ref='B1:B2'"),
                                        "snapshot.cell.formula",
                                        "B1:B2"),
                                Fault.of(
                                        "formulas filling the same",
                                        Xlsx.cell(
                                                "<c r='A1'><f t='array' ref='A1:C1'>1</f></c><c r='B1'><f t='array' ref='B1:B2'>1</f></c>"),
                                        "snapshot.cell.formula",
                                        "B1:B2")))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> budgets() {
        var rich = Xlsx.rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'/></row><row r='2'/>")
                .strings("<t>abc</t>", "<t>def</t>")
                .names("a=Ark!$A$1", "b=Ark!$A$2")
                .part("xl/worksheets/sheet2.xml", Xlsx.worksheet("<sheetData/>"))
                .linked("worksheet", "worksheets/sheet2.xml")
                .change(
                        WORKBOOK,
                        xml -> xml.replace("</sheets>", "<sheet name='B' sheetId='2' r:id='r-worksheet'/></sheets>"));
        return Stream.of(
                limit(rich, "bytes", 100, "100"),
                limit(rich, "parts", 6, "6"),
                limit(rich, "inflated", 500, "500"),
                limit(rich, "sheets", 1, "1"),
                limit(rich, "names", 1, "1"),
                limit(rich, "rows", 1, "1"),
                limit(rich, "cells", 1, "1"),
                limit(rich, "strings", 1, "1"),
                limit(rich, "characters", 5, "5"),
                limit(rich, "list", 1, "1"),
                limit(Xlsx.cell("<c r='A1' t='str'><v>" + "x".repeat(501) + "</v></c>"), "text", 500, "500"),
                Fault.of(
                                "too much in a row",
                                Xlsx.cell("<c r='A1' t='str'><v>" + "x".repeat(60) + "</v></c><c r='B1'><f>"
                                        + "1+".repeat(30) + "1</f></c>"),
                                "snapshot.budget.row",
                                "«Ark»")
                        .within(Budgets.with("row", 100)),
                Fault.of(
                        "a comment without end",
                        sheet("<!--" + " ".repeat(1_100_000) + "--><sheetData/>"),
                        "snapshot.budget.xml",
                        SHEET),
                Fault.of(
                        "a name without end",
                        sheet("<" + "x".repeat(1_100_000) + "/><sheetData/>"),
                        "snapshot.budget.xml",
                        SHEET),
                Fault.of(
                        "an instruction without end",
                        sheet("<?x " + " ".repeat(1_100_000) + "?><sheetData/>"),
                        "snapshot.budget.xml",
                        SHEET),
                Fault.of(
                        "too many names of elements",
                        sheet(IntStream.range(0, 50_001)
                                        .mapToObj(n -> "<n" + n + "/>")
                                        .collect(java.util.stream.Collectors.joining())
                                + "<sheetData/>"),
                        "snapshot.budget.xml",
                        SHEET),
                Fault.of(
                                "too dense",
                                Xlsx.empty().change(SHEET, xml -> xml + " ".repeat(1_000_000)),
                                "snapshot.budget.ratio",
                                "200")
                        .within(Budgets.with("dense", 1000)),
                Fault.of("too deep", sheet("<a>".repeat(70) + "</a>".repeat(70)), "snapshot.budget.xml", SHEET),
                Fault.of(
                        "an attribute too long",
                        sheet("<sheetData a='" + "x".repeat(200_000) + "'/>"),
                        "snapshot.budget.xml",
                        SHEET));
    }

    private static Fault limit(Xlsx file, String component, int limit, String said) {
        return Fault.of("too much: " + component, file, "snapshot.budget." + component, said)
                .within(Budgets.with(component, limit));
    }

    private static Xlsx typed(String type) {
        return Xlsx.empty()
                .change(TYPES, xml -> xml.replace("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type));
    }

    private static Xlsx sheet(String inside) {
        return Xlsx.empty().part(SHEET, Xlsx.worksheet(inside));
    }

    private static Xlsx sheets(String one, String other) {
        return Xlsx.empty()
                .part(
                        WORKBOOK,
                        Xlsx.workbook("<sheets><sheet name='" + one + "' sheetId='1' r:id='rId1'/><sheet name='" + other
                                + "' sheetId='2' r:id='rId1'/></sheets>"));
    }

    private static Xlsx string(String number) {
        return Xlsx.cell("<c r='A1' t='s'><v>" + number + "</v></c>").strings("<t>a</t>");
    }

    private static Xlsx formula(String attributes) {
        return Xlsx.cell("<c r='A1'><f " + attributes + ">1</f></c>");
    }

    private static String override(String kind, String part) {
        return "<Override PartName='" + part
                + "' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }

    private static Xlsx typed(String kind, String part) {
        return Xlsx.empty().change(TYPES, xml -> xml.replace("</Types>", override(kind, part) + "</Types>"));
    }

    private static Fault path(String name) {
        return Fault.of("a part called " + name, Xlsx.empty().part(name, "b"), "snapshot.zip.path", "");
    }

    /** What the header before the sheet says is made another than what the list says. */
    private static byte[] sized(int offset) {
        return Bytes.local(WHOLE, SHEET, offset, 1);
    }

    private static byte[] packing(int method) {
        return Bytes.listed(Bytes.local(WHOLE, SHEET, 8, 8 ^ method), SHEET, 10, 8 ^ method);
    }

    private static byte[] bigger() {
        return Bytes.listed(Bytes.local(WHOLE, SHEET, 24, 16), SHEET, 26, 16);
    }

    private static byte[] comment(byte[] file) {
        var copy = Bytes.joined(file, file);
        copy[file.length - 2] = (byte) file.length;
        copy[file.length - 1] = (byte) (file.length >> 8);
        return copy;
    }

    private static byte[] owner() {
        var file = new byte[165];
        java.util.Arrays.fill(file, (byte) ' ');
        file[0] = 3;
        file[1] = 'K';
        return file;
    }

    private static byte[] cut(byte[] file, int length) {
        return java.util.Arrays.copyOf(file, length);
    }

    /** Sixteen bytes between the list and the end record. */
    private static byte[] gap(byte[] file) {
        int end = file.length - 22;
        return Bytes.joined(cut(file, end), new byte[16], java.util.Arrays.copyOfRange(file, end, file.length));
    }
}
