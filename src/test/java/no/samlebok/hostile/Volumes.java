package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.refused;
import static no.samlebok.hostile.Hostile.same;
import static no.samlebok.hostile.Victim.STRINGS;
import static no.samlebok.hostile.Victim.STYLES;
import static no.samlebok.hostile.Victim.TYPES;
import static no.samlebok.hostile.Victim.WORKBOOK;
import static no.samlebok.hostile.Victim.WORKBOOK_LINKS;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Too much of everything that a workbook can have. */
public final class Volumes {
    private final Victim victim;

    /** Made of this file. */
    public Volumes(Victim victim) {
        this.victim = victim;
    }

    List<Hostile> all() {
        return List.of(
                refused(
                        "257 sheets",
                        "budget.sheets",
                        () -> victim.replace(
                                WORKBOOK,
                                "</sheets>",
                                times(257, n -> "<sheet name='x" + n + "' sheetId='" + (100 + n) + "' r:id=''/>")
                                        + "</sheets>")),
                refused(
                        "20 001 names",
                        "budget.names",
                        () -> victim.replace(
                                WORKBOOK,
                                "</definedNames>",
                                times(20_001, n -> "<definedName name='x" + n + "'>1</definedName>")
                                        + "</definedNames>")),
                refused(
                        "200 names of 100 000 characters",
                        "budget.characters",
                        () -> victim.replace(
                                WORKBOOK,
                                "</definedNames>",
                                times(
                                                200,
                                                n -> "<definedName name='x" + n + "'>" + "1".repeat(100_000)
                                                        + "</definedName>")
                                        + "</definedNames>")),
                refused(
                        "200 001 merged areas",
                        "budget.list",
                        () -> victim.append(
                                victim.sheet(),
                                "<mergeCells>"
                                        + times(200_001, n -> "<mergeCell ref='A" + (n + 1) + ":B" + (n + 1) + "'/>")
                                        + "</mergeCells>")),
                refused(
                        "200 001 types",
                        "budget.list",
                        () -> victim.append(
                                TYPES, times(200_001, n -> "<Override PartName='/" + n + "' ContentType='a'/>"))),
                refused(
                        "200 001 links",
                        "budget.list",
                        () -> victim.append(
                                WORKBOOK_LINKS,
                                times(200_001, n -> "<Relationship Id='x" + n + "' Type='t' Target='a'/>"))),
                refused(
                        "200 001 styles",
                        "budget.list",
                        () -> victim.replace(STYLES, "</cellXfs>", "<xf/>".repeat(200_001) + "</cellXfs>")),
                refused("500 001 texts", "budget.strings", () -> victim.append(STRINGS, "<si/>".repeat(500_001))),
                refused(
                        "17 million characters of text",
                        "budget.characters",
                        () -> victim.append(STRINGS, ("<si><t>" + "x".repeat(100_000) + "</t></si>").repeat(175))),
                refused(
                        "20 001 properties",
                        "budget.names",
                        () -> victim.append(
                                "docProps/custom.xml",
                                times(
                                        20_001,
                                        n -> "<property name='x" + n
                                                + "'><vt:lpwstr xmlns:vt='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'>a</vt:lpwstr></property>"))),
                refused(
                        "too many cells",
                        "budget.cells",
                        () -> victim.rows(times(
                                1_700_000 / 16, n -> "<row r='" + (900 + n) + "'>" + "<c/>".repeat(16) + "</row>"))),
                refused("more rows than two sheets have", "budget.rows", () -> rowsOfThreeSheets()),
                same("a sheet of empty rows to its end", () -> victim.rows("<row/>".repeat(1_048_000))),
                refused(
                        "a row of 200 texts of 30 000 characters",
                        "budget.row",
                        () -> victim.rows("<row r='900'>"
                                + ("<c t='str'><v>" + "x".repeat(30_000) + "</v></c>").repeat(200) + "</row>")),
                refused("65 elements deep", "budget.xml", () -> deep(65)),
                refused("1 000 000 elements deep", "budget.xml", () -> deep(1_000_000)),
                refused(
                        "300 attributes",
                        "budget.xml",
                        () -> victim.append(victim.sheet(), "<x" + times(300, n -> " a" + n + "=''") + "/>")),
                refused(
                        "60 000 names of elements",
                        "budget.xml",
                        () -> victim.append(victim.sheet(), times(60_000, n -> "<n" + n + "/>"))),
                refused(
                        "60 000 names of attributes",
                        "budget.xml",
                        () -> victim.append(victim.sheet(), times(60_000, n -> "<x n" + n + "=''/>"))),
                same(
                        "100 000 namespaces",
                        () -> victim.append(victim.sheet(), times(100_000, n -> "<x xmlns='urn:" + n + "'/>"))),
                same(
                        "a million checks of cells",
                        () -> victim.append(
                                victim.sheet(),
                                "<dataValidations>" + "<dataValidation sqref='A1'/>".repeat(1_000_000)
                                        + "</dataValidations>")),
                same(
                        "a million rules of looks",
                        () -> victim.append(victim.sheet(), "<conditionalFormatting sqref='A1'/>".repeat(1_000_000))),
                same("all columns hidden on every sheet", this::hidden),
                same(
                        "50 000 readings of one text",
                        () -> victim.append(
                                STRINGS,
                                "<si><t>x</t>" + "<rPh sb='0' eb='1'><t>y</t></rPh>".repeat(50_000) + "</si>")),
                same("nearly too much of everything", this::nearlyTooMuch),
                refused(
                        "a text in a million pieces",
                        "budget.text",
                        () -> victim.append(STRINGS, "<si>" + "<r><t>x</t></r>".repeat(1_000_000) + "</si>")));
    }

    /** Within every limit, and near many. */
    public byte[] nearlyTooMuch() {
        var texts = new Victim(
                victim.append(
                        STRINGS,
                        times(
                                480_000,
                                n -> "<si><t>" + (n + "-").repeat(5).substring(0, 9) + "2345678901234567890</t></si>")),
                victim.sheet(),
                victim.cell());
        var merged = new Victim(
                texts.append(
                        victim.sheet(),
                        "<mergeCells>"
                                + times(190_000, n -> "<mergeCell ref='A" + (n + 1_000) + ":B" + (n + 1_000) + "'/>")
                                + "</mergeCells>"),
                victim.sheet(),
                victim.cell());
        var noise = new byte[24 << 20];
        new Random(1).nextBytes(noise);
        return merged.with("xl/media/noise.png", noise);
    }

    private byte[] deep(int levels) {
        return victim.append(victim.sheet(), "<x>".repeat(levels) + "</x>".repeat(levels));
    }

    private byte[] hidden() {
        var file = victim.file();
        for (int n = 1; n <= 7; n++) {
            var part = "xl/worksheets/sheet" + n + ".xml";
            file = new Victim(file, part, "A1")
                    .change(
                            part,
                            xml -> xml.replace(
                                    "<sheetData>",
                                    "<cols><col min='16384' max='16384' hidden='1'/></cols>".repeat(2_000)
                                            + "<sheetData>"));
        }
        return file;
    }

    private byte[] rowsOfThreeSheets() {
        var file = victim.file();
        for (int n = 3; n <= 5; n++) {
            file = new Victim(file, "xl/worksheets/sheet" + n + ".xml", "A1").rows("<row/>".repeat(1_048_000));
        }
        return file;
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
