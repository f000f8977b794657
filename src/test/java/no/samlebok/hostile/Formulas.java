package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.flagged;
import static no.samlebok.hostile.Hostile.refused;
import static no.samlebok.hostile.Hostile.same;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Formulas that call, that go in circles, that are deep or long, and those that one formula would fill a sheet with. */
final class Formulas {
    private static final String CALL = "cmd|'/C calc'!A0";

    private final Victim victim;

    Formulas(Victim victim) {
        this.victim = victim;
    }

    List<Hostile> all() {
        return List.of(
                in("a program to start", CALL),
                in("a program to start, from the net", "DDE(\"cmd\",\"/C calc\",\"\")"),
                in("a link to the net", "HYPERLINK(\"http://127.0.0.1/?\"&amp;A1,\"Klikk\")"),
                in("a service on the net", "WEBSERVICE(\"http://127.0.0.1/\"&amp;A1)"),
                in("a picture on the net", "IMAGE(\"http://127.0.0.1/\")"),
                in("another book", "[1]Ark!A1"),
                in("another book on the net", "'\\\\127.0.0.1\\share\\[a.xlsx]Ark'!A1"),
                in("itself", victim.cell()),
                in("itself by way of others", "SUM(A1:Z99)"),
                in("a macro", "RUN(\"x\")"),
                in("an old macro", "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)"),
                in("divided by nothing", "1/0"),
                in("a power of a power", "9^9^9"),
                in("399 brackets", "(".repeat(199) + "1" + ")".repeat(199) + "+A1"),
                in("60 000 brackets", "(".repeat(60_000) + "1" + ")".repeat(60_000)),
                in("100 000 signs", "-".repeat(100_000) + "1"),
                in("50 000 terms", "1+".repeat(50_000) + "1"),
                in("quotes without end", "\"".repeat(9_999)),
                in("brackets without end", "[".repeat(9_999)),
                refused("150 000 characters", "budget.text", () -> victim.formula("", "1+".repeat(75_000) + "1")),
                flagged(
                        "every cell of the sheet",
                        () -> victim.formula("t='array' ref='{r}:XFD1048576'".replace("{r}", victim.cell()), "1")),
                flagged(
                        "every cell of the sheet, shared",
                        () -> victim.formula("t='shared' si='0' ref='A1:XFD1048576'", "A1+1")),
                flagged(
                        "a table of what if",
                        () -> victim.formula(
                                "t='dataTable' ref='{r}:{r}' dt2D='1' r1='A1' r2='A2'".replace("{r}", victim.cell()),
                                "")),
                refused("a shared one of no number", "cell.formula", () -> victim.formula("t='shared'", "A1")),
                refused("one that fills elsewhere", "cell.formula", () -> victim.formula("t='array' ref='A1:B2'", "1")),
                flagged("a shared one that is not there", () -> victim.formula("t='shared' si='7'", "")),
                same("a thousand brackets in 4 000 cells", () -> victim.rows(sharing("[".repeat(1_000), 4_000))),
                same(
                        "a thousand references in 16 000 cells",
                        () -> victim.rows(sharing("A1+".repeat(330) + "A1", 16_000))),
                refused(
                        "150 000 shared ones of a hundred characters, each for itself",
                        "budget.characters",
                        () -> victim.rows(own(150_000, 120))));
    }

    private Hostile in(String name, String formula) {
        return flagged("in a cell: " + name, () -> victim.formula("", formula));
    }

    private static String sharing(String formula, int cells) {
        return "<row r='900'><c r='A900'><f t='shared' si='9' ref='A900:A99999'>" + formula + "</f></c></row>"
                + IntStream.range(901, 900 + cells)
                        .mapToObj(row -> "<row r='" + row + "'><c r='A" + row + "'><f t='shared' si='9'/></c></row>")
                        .collect(Collectors.joining());
    }

    private static String own(int cells, int length) {
        var formula = "1".repeat(length);
        return IntStream.range(900, 900 + cells)
                .mapToObj(row -> "<row r='" + row + "'><c r='A" + row + "'><f t='shared' si='" + row + "'>" + formula
                        + "</f></c></row>")
                .collect(Collectors.joining());
    }
}
