package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Draws up the lines of a unit tree, from the top down. */
final class TreeLines {
    private final Round round;
    private final Map<String, UnitReport> reports;
    private final List<UnitLine> lines = new ArrayList<>();

    TreeLines(Round round, List<UnitReport> reports) {
        this.round = round;
        this.reports = reports.stream()
                .collect(Collectors.toMap(report -> report.unit().code(), Function.identity()));
    }

    UnitTree tree() {
        var tops = UnitTree.tops(round);
        if (tops.size() == 1 && !round.below(tops.get(0)).isEmpty()) {
            add(tops.get(0), 0);
        } else {
            sum(Messages.words("report.tree.all"), 0, null, tops);
        }
        return new UnitTree(lines);
    }

    /** Adds a unit and all below it, and tells at which line the unit came. */
    private int add(Unit unit, int depth) {
        var below = round.below(unit);
        var own = unit.reports() ? reports.get(unit.code()) : null;
        if (own != null && below.isEmpty()) {
            return place(new UnitLine(Words.same(unit.name()), depth, own, List.of()));
        }
        var label = own == null ? Words.same(unit.name()) : named("report.tree.sum", unit);
        return sum(label, depth, own, below);
    }

    private int sum(Words label, int depth, @Nullable UnitReport own, List<Unit> below) {
        int at = place(new UnitLine(label, depth, null, List.of()));
        var children = new ArrayList<Integer>();
        if (own != null) {
            children.add(place(new UnitLine(named("report.tree.own", own.unit()), depth + 1, own, List.of())));
        }
        below.forEach(unit -> children.add(add(unit, depth + 1)));
        lines.set(at, new UnitLine(label, depth, null, children));
        return at;
    }

    private int place(UnitLine line) {
        lines.add(line);
        return lines.size() - 1;
    }

    private static Words named(String key, Unit unit) {
        return Messages.of(key).with("unit", unit.name()).words();
    }
}
