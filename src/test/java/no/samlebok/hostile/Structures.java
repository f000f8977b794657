package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.flagged;
import static no.samlebok.hostile.Hostile.refused;
import static no.samlebok.hostile.Hostile.same;
import static no.samlebok.hostile.Victim.LINKS;
import static no.samlebok.hostile.Victim.MAIN;
import static no.samlebok.hostile.Victim.STRINGS;
import static no.samlebok.hostile.Victim.STYLES;
import static no.samlebok.hostile.Victim.TYPES;
import static no.samlebok.hostile.Victim.WORKBOOK;
import static no.samlebok.hostile.Victim.WORKBOOK_LINKS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Workbooks whose parts, rows and cells contradict themselves. */
final class Structures {
    private final Victim victim;

    Structures(Victim victim) {
        this.victim = victim;
    }

    List<Hostile> all() {
        var all = new ArrayList<Hostile>();
        all.addAll(missing());
        all.addAll(malformed());
        all.addAll(links());
        all.addAll(rowsAndCells());
        all.addAll(numbers());
        return all;
    }

    private List<Hostile> missing() {
        var all = new ArrayList<Hostile>();
        for (var part : List.of(
                TYPES, WORKBOOK, victim.sheet(), STRINGS, STYLES, "docProps/custom.xml", "xl/tables/table1.xml")) {
            all.add(refused("without " + part, "part.missing", () -> victim.without(part)));
        }
        all.add(refused("without links", "part.link", () -> victim.without(WORKBOOK_LINKS)));
        all.add(refused("without a main part", "kind.unknown", () -> victim.without("_rels/.rels")));
        all.add(refused(
                "without strings, and nobody says that there are any", "cell.string", this::silentlyWithoutStrings));
        return all;
    }

    private byte[] silentlyWithoutStrings() {
        var linkless = new Victim(victim.without(STRINGS), victim.sheet(), victim.cell());
        var typeless =
                linkless.change(WORKBOOK_LINKS, xml -> xml.replaceAll("<Relationship [^>]*sharedStrings[^>]*/>", ""));
        return new Victim(typeless, victim.sheet(), victim.cell())
                .change(TYPES, xml -> xml.replaceAll("<Override [^>]*sharedStrings[^>]*/>", ""));
    }

    private List<Hostile> malformed() {
        var all = new ArrayList<Hostile>();
        for (var part : List.of(TYPES, "_rels/.rels", WORKBOOK, WORKBOOK_LINKS, victim.sheet(), STRINGS, STYLES)) {
            all.add(refused(
                    "cut off: " + part,
                    "part.malformed",
                    () -> victim.change(part, xml -> xml.substring(0, xml.length() - 3))));
            all.add(refused("another root: " + part, "part.root", () -> victim.with(part, "<html/>")));
            all.add(refused("two roots: " + part, "part.malformed", () -> victim.change(part, xml -> xml + "<x/>")));
            all.add(refused(
                    "bytes of no text: " + part,
                    "part.malformed",
                    () -> victim.with(part, new byte[] {'<', (byte) 0xff, (byte) 0xfe, '>'})));
        }
        return all;
    }

    private List<Hostile> links() {
        return List.of(
                refused(
                        "a sheet on the net",
                        "part.link",
                        () -> victim.replace(
                                WORKBOOK_LINKS,
                                "Target=\"worksheets/sheet3.xml\"",
                                "TargetMode=\"External\" Target=\"http://127.0.0.1/x\"")),
                refused(
                        "a sheet that is the strings",
                        "part.type",
                        () -> victim.replace(WORKBOOK_LINKS, "worksheets/sheet3.xml", "sharedStrings.xml")),
                refused(
                        "a sheet that is another's part",
                        "sheet.twice",
                        () -> victim.replace(WORKBOOK_LINKS, "worksheets/sheet3.xml", "worksheets/sheet2.xml")),
                refused(
                        "a sheet outside of the file",
                        "part.missing",
                        () -> victim.replace(WORKBOOK_LINKS, "worksheets/sheet3.xml", "../../../../etc/passwd")),
                refused(
                        "two lists of strings",
                        "part.twice",
                        () -> victim.append(WORKBOOK_LINKS, link("a", "sharedStrings", "sharedStrings.xml"))),
                refused(
                        "two main parts",
                        "part.twice",
                        () -> victim.append("_rels/.rels", link("a", "officeDocument", "xl/workbook.xml"))),
                refused(
                        "two links of one id",
                        "part.unexpected",
                        () -> victim.append(WORKBOOK_LINKS, link("rId1", "theme", "x"))),
                refused(
                        "sheets of one name",
                        "sheet.twice",
                        () -> victim.replace(WORKBOOK, "name=\"Forside\"", "name=\"ØKONOMI\"")),
                refused(
                        "names of one name",
                        "name.twice",
                        () -> victim.replace(
                                WORKBOOK,
                                "<definedNames>",
                                "<definedNames><definedName name=\"F_okonomi_regnskap_2017\">1</definedName>")),
                refused("a list of sheets too many", "part.unexpected", () -> victim.append(WORKBOOK, "<sheets/>")),
                refused(
                        "no sheets",
                        "sheet.none",
                        () -> victim.change(WORKBOOK, xml -> xml.replaceAll("<sheet [^>]*/>", ""))),
                refused(
                        "a sheet that says it is styles",
                        "part.type",
                        () -> victim.change(
                                TYPES,
                                xml -> xml.replaceFirst(
                                        "worksheet\\+xml(\" PartName=\"/xl/worksheets/sheet3)", "styles+xml$1"))),
                refused(
                        "types twice",
                        "part.unexpected",
                        () -> victim.append(TYPES, "<Override PartName='/xl/workbook.xml' ContentType='text/plain'/>")),
                refused(
                        "no rows",
                        "part.lacks",
                        () -> victim.change(
                                victim.sheet(), xml -> xml.replaceAll("(?s)<sheetData>.*</sheetData>", ""))),
                refused("rows twice", "part.unexpected", () -> victim.append(victim.sheet(), "<sheetData/>")),
                refused(
                        "rows for newer readers only",
                        "part.lacks",
                        () -> victim.change(
                                victim.sheet(),
                                xml -> xml.replace(
                                                "<sheetData>",
                                                "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='x'><sheetData>")
                                        .replace("</sheetData>", "</sheetData></mc:Choice></mc:AlternateContent>"))),
                refused(
                        "merged nowhere",
                        "part.illegal",
                        () -> victim.append(victim.sheet(), "<mergeCells><mergeCell ref='A0:XFE1'/></mergeCells>")));
    }

    private List<Hostile> rowsAndCells() {
        return List.of(
                refused(
                        "a cell twice",
                        "cell.twice",
                        () -> victim.cell("<c r='{r}'><v>1</v></c><c r='{r}'><v>2</v></c>")),
                refused("a cell of another row", "cell.reference", () -> victim.cell("<c r='A1'><v>1</v></c>")),
                refused(
                        "a cell beyond the last column",
                        "cell.reference",
                        () -> victim.cell("<c r='XFE7'><v>1</v></c>")),
                refused("a cell in small letters", "cell.reference", () -> victim.cell("<c r='g7'><v>1</v></c>")),
                refused("a cell back in its row", "cell.order", () -> victim.cell("<c r='B7'><v>1</v></c>")),
                refused(
                        "a row twice",
                        "row.twice",
                        () -> victim.replace(victim.sheet(), "<row r=\"8\"", "<row r=\"7\"")),
                refused("a row back", "row.order", () -> victim.rows("<row r='2'/>")),
                refused("row 1 048 577", "row.reference", () -> victim.rows("<row r='1048577'/>")),
                refused("row 99 999 999 999", "row.reference", () -> victim.rows("<row r='99999999999'/>")),
                refused("two values", "cell.values", () -> victim.cell("<c r='{r}'><v>1</v><v>2</v></c>")),
                refused(
                        "a value and a text",
                        "cell.values",
                        () -> victim.cell("<c r='{r}' t='inlineStr'><is><t>1</t></is><v>2</v></c>")),
                refused("two formulas", "cell.values", () -> victim.cell("<c r='{r}'><f>1</f><f>2</f></c>")),
                refused("string 99 999", "cell.string", () -> victim.cell("<c r='{r}' t='s'><v>99999</v></c>")),
                refused("string -1", "cell.string", () -> victim.cell("<c r='{r}' t='s'><v>-1</v></c>")),
                refused(
                        "string 4 294 967 296",
                        "cell.string",
                        () -> victim.cell("<c r='{r}' t='s'><v>4294967296</v></c>")),
                refused("style 65 536", "cell.style", () -> victim.cell("<c r='{r}' s='65536'><v>1</v></c>")),
                refused("a type that is none", "cell.type", () -> victim.cell("<c r='{r}' t='sum'><v>1</v></c>")),
                refused("neither true nor false", "cell.value", () -> victim.cell("<c r='{r}' t='b'><v>2</v></c>")),
                refused(
                        "the 30th of February",
                        "cell.value",
                        () -> victim.cell("<c r='{r}' t='d'><v>2017-02-30</v></c>")),
                refused(
                        "an element of nobody's",
                        "part.unexpected",
                        () -> victim.cell("<c r='{r}'><x:v xmlns:x='urn:x'>1</x:v></c>")),
                flagged("a truth", () -> victim.cell("<c r='{r}' t='b'><v>1</v></c>")),
                flagged("an error", () -> victim.cell("<c r='{r}' t='e'><v>#REF!</v></c>")),
                flagged("the moment of a date", () -> victim.cell("<c r='{r}' t='d'><v>2017-05-04</v></c>")));
    }

    private List<Hostile> numbers() {
        var illegal = Stream.of(
                        "NaN",
                        "Infinity",
                        "-INF",
                        "1e309",
                        "-1e400",
                        "1d",
                        "1f",
                        "0x10",
                        "0x1p3",
                        "1,5",
                        "1 000",
                        "1_000",
                        "--1",
                        "1e",
                        "٣",
                        "１２",
                        "1e9999999",
                        "1e2147483648",
                        "9".repeat(500),
                        "1.2.3",
                        "+",
                        "1L",
                        "#N/A")
                .map(number -> refused(
                        "the number " + number.substring(0, Math.min(20, number.length())),
                        "cell.value",
                        () -> victim.number(number)));
        var words = Stream.of(
                        "NaN",
                        "Infinity",
                        "1e309",
                        "0x10",
                        "1d",
                        "٣",
                        "1_000",
                        "9".repeat(500),
                        "1e9999999",
                        "-",
                        "∞",
                        "½",
                        "1/0")
                .map(number -> flagged(
                        "the words " + number.substring(0, Math.min(20, number.length())), () -> victim.text(number)));
        return Stream.concat(illegal, words).toList();
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
    }

    /** A sheet of its own, for those who need a further one. */
    static String worksheet(String inside) {
        return "<worksheet xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'>" + inside + "</worksheet>";
    }

    /** What would be the same if it were not hostile: nothing here is read. */
    static Hostile unread(String name, Victim victim, String part, String bytes) {
        return same(name, () -> victim.with(part, bytes));
    }
}
