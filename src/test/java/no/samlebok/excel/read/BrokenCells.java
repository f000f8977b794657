package no.samlebok.excel.read;

import java.util.stream.Stream;

/** Cells that stand where none can, or hold what none can. */
final class BrokenCells {
    private BrokenCells() {}

    static Stream<Fault> all() {
        return Stream.concat(places(), contents());
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

    private static Xlsx string(String number) {
        return Xlsx.cell("<c r='A1' t='s'><v>" + number + "</v></c>").strings("<t>a</t>");
    }

    private static Xlsx formula(String attributes) {
        return Xlsx.cell("<c r='A1'><f " + attributes + ">1</f></c>");
    }
}
