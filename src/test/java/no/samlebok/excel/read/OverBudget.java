package no.samlebok.excel.read;

import static no.samlebok.excel.read.Xlsx.SHEET;
import static no.samlebok.excel.read.Xlsx.WORKBOOK;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that ask for more than is given. */
final class OverBudget {
    private OverBudget() {}

    static Stream<Fault> all() {
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

    private static Xlsx sheet(String inside) {
        return Xlsx.empty().part(SHEET, Xlsx.worksheet(inside));
    }
}
