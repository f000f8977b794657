package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.same;
import static no.samlebok.hostile.Victim.LINKS;
import static no.samlebok.hostile.Victim.TYPES;
import static no.samlebok.hostile.Victim.WORKBOOK;
import static no.samlebok.hostile.Victim.WORKBOOK_LINKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What rides along in a workbook and would be run or fetched by a spreadsheet: nothing of it is read, or kept. */
final class Passengers {
    private final Victim victim;

    Passengers(Victim victim) {
        this.victim = victim;
    }

    List<Hostile> all() {
        var all = new ArrayList<Hostile>();
        all.add(same("macros", this::macros));
        all.add(same("a sheet of macros", this::macroSheet));
        new TreeMap<>(Map.of(
                        "xl/embeddings/oleObject1.bin", "\u00d0\u00cf",
                        "xl/activeX/activeX1.bin", "x",
                        "customUI/customUI14.xml", "<customUI onLoad='x'/>",
                        "xl/connections.xml", "<connections><connection command='cmd /C calc'/></connections>",
                        "xl/queryTables/queryTable1.xml", "<queryTable/>",
                        "xl/externalLinks/externalLink2.xml",
                                "<externalLink><ddeLink ddeService='cmd' ddeTopic='/C calc'/></externalLink>",
                        "xl/printerSettings/printerSettings1.bin", "x",
                        "_xmlsignatures/sig1.xml", "<Signature/>",
                        "xl/webextensions/webextension1.xml", "<we:webextension xmlns:we='x'/>",
                        "evil.exe", "MZ"))
                .forEach((part, content) ->
                        all.add(same("along for the ride: " + part, () -> victim.with(part, content))));
        all.add(same(
                "an old object in a sheet",
                () -> victim.append(
                        victim.sheet(),
                        "<oleObjects><oleObject progId='Package' shapeId='1' r:id='x' xmlns:r='" + LINKS
                                + "'/></oleObjects>")));
        all.add(
                same(
                        "a link in a cell to a program",
                        () -> victim.append(
                                victim.sheet(),
                                "<hyperlinks><hyperlink ref='A1' location='file:///c:/windows/system32/calc.exe'/></hyperlinks>")));
        all.add(
                same(
                        "a name that runs",
                        () -> victim.replace(
                                WORKBOOK,
                                "<definedNames>",
                                "<definedNames><definedName name=\"Auto_Open\" xlm=\"1\" function=\"1\">CALL(\"x\")</definedName>")));
        all.add(
                same(
                        "a check that calls",
                        () -> victim.append(
                                victim.sheet(),
                                "<dataValidations count='1'><dataValidation type='custom' sqref='A1'><formula1>cmd|'/C calc'!A0</formula1></dataValidation></dataValidations>")));
        return all;
    }

    private byte[] macros() {
        var typed = new Victim(
                victim.replace(
                        TYPES,
                        "openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "ms-excel.sheet.macroEnabled.main"),
                victim.sheet(),
                victim.cell());
        var linked = new Victim(
                typed.append(
                        WORKBOOK_LINKS,
                        "<Relationship Id='vba' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>"),
                victim.sheet(),
                victim.cell());
        return linked.with("xl/vbaProject.bin", "\u00d0\u00cf AutoOpen Shell");
    }

    private byte[] macroSheet() {
        var linked = new Victim(
                victim.append(
                        WORKBOOK_LINKS,
                        "<Relationship Id='xlm' Type='http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet' Target='macrosheets/sheet1.xml'/>"),
                victim.sheet(),
                victim.cell());
        var listed = new Victim(
                linked.replace(
                        WORKBOOK,
                        "</sheets>",
                        "<sheet name='Makro' sheetId='99' state='veryHidden' r:id='xlm'/></sheets>"),
                victim.sheet(),
                victim.cell());
        return listed.with(
                "xl/macrosheets/sheet1.xml",
                "<xm:macrosheet xmlns:xm='http://schemas.microsoft.com/office/excel/2006/main'/>");
    }
}
