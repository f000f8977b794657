package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/**
 * The units as the lines of a table, each sum above the lines it sums. A unit that both reports and has units below it
 * becomes two lines: the sum, and its own figures as the first line under it.
 */
public record UnitTree(List<UnitLine> lines) {
    public UnitTree {
        lines = List.copyOf(lines);
    }

    /** The lines for these reports; several units at the top are gathered in a line above them. */
    static UnitTree of(Round round, List<UnitReport> reports) {
        return new TreeLines(round, reports).tree();
    }

    /** The units of a round, each after its parent and before its next sister. */
    static List<Unit> inOrder(Round round) {
        return tops(round).stream().flatMap(unit -> withAllBelow(unit, round)).toList();
    }

    /** The units that no other unit of the round stands above. */
    static List<Unit> tops(Round round) {
        return round.units().stream()
                .filter(unit ->
                        unit.parent() == null || round.unit(unit.parent()).isEmpty())
                .toList();
    }

    /** The reports of units under a line, its own too. */
    public List<UnitReport> under(int line) {
        var under = new ArrayList<UnitReport>();
        var at = lines.get(line);
        if (at.own() != null) {
            under.add(at.own());
        }
        at.children().forEach(child -> under.addAll(under(child)));
        return under;
    }

    private static Stream<Unit> withAllBelow(Unit unit, Round round) {
        return Stream.concat(Stream.of(unit), round.below(unit).stream().flatMap(child -> withAllBelow(child, round)));
    }
}
