package no.samlebok.excel.read;

import static no.samlebok.excel.read.Xlsx.SHEET;
import static no.samlebok.excel.read.Xlsx.STRINGS;
import static no.samlebok.excel.read.Xlsx.TYPES;
import static no.samlebok.excel.read.Xlsx.WORKBOOK;
import static no.samlebok.excel.read.Xlsx.WORKBOOK_LINKS;

import java.util.stream.Stream;

/** Workbooks with parts that are missing, of another kind, or no XML that we read. */
final class BrokenParts {
    private BrokenParts() {}

    static Stream<Fault> all() {
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

    private static Xlsx typed(String kind, String part) {
        return Xlsx.empty().change(TYPES, xml -> xml.replace("</Types>", override(kind, part) + "</Types>"));
    }

    private static String override(String kind, String part) {
        return "<Override PartName='" + part
                + "' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }
}
