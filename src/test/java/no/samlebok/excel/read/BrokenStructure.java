package no.samlebok.excel.read;

import static no.samlebok.excel.read.Xlsx.SHEET;
import static no.samlebok.excel.read.Xlsx.STRINGS;
import static no.samlebok.excel.read.Xlsx.WORKBOOK;

import java.util.stream.Stream;

/** Workbooks whose parts do not fit together. */
final class BrokenStructure {
    private BrokenStructure() {}

    static Stream<Fault> all() {
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
}
