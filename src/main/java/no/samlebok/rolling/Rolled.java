package no.samlebok.rolling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.report.Consolidation;
import no.samlebok.report.UnitReport;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * A round made out of the one before: what was reported there is known here, where the template says so. What is not
 * known for certain is left open, and said.
 *
 * @param round the round, each figure that is carried with where it comes from
 * @param carried how many figures are carried
 * @param said what is not carried and why, unit by unit
 */
public record Rolled(Round round, int carried, List<Words> said) {
    public Rolled {
        said = List.copyOf(said);
    }

    /**
     * Fills in a round from the one before.
     *
     * @param before what was reported, put together
     * @param next the round to fill in, of the same family and a later period; what it knows already stays
     */
    public static Rolled of(Consolidation before, Round next) {
        var units = new ArrayList<Unit>();
        var rollings = new ArrayList<UnitRolling>();
        var said = new ArrayList<Words>();
        for (var unit : next.units()) {
            var rolling = reported(unit, before).map(report -> UnitRolling.of(before.round(), report, next, unit));
            rolling.ifPresent(rollings::add);
            rolling.ifPresent(done -> said.addAll(done.said().lines()));
            units.add(rolling.map(UnitRolling::rolled).orElse(unit));
            if (unit.reports() && rolling.isEmpty()) {
                said.add(named("roll.new", unit));
            }
        }
        said.addAll(leavers(before, next));
        said.addAll(new ColumnsSaid(rollings).lines());
        if (before.round().period().label().equals(next.period().label())) {
            said.add(Messages.of("roll.sameLabel")
                    .with("label", next.period().label())
                    .words());
        }
        int carried = rollings.stream().mapToInt(UnitRolling::carried).sum();
        return new Rolled(next.with(units), carried, said);
    }

    private static Optional<UnitReport> reported(Unit unit, Consolidation before) {
        return unit.reports()
                ? before.expected().stream()
                        .filter(report -> report.unit().code().equals(unit.code()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Words> leavers(Consolidation before, Round next) {
        return before.expected().stream()
                .map(UnitReport::unit)
                .filter(unit -> next.unit(unit.code()).filter(Unit::reports).isEmpty())
                .map(unit -> named("roll.left", unit))
                .toList();
    }

    private static Words named(String key, Unit unit) {
        return Messages.of(key)
                .with("unit", unit.name())
                .with("code", unit.code())
                .words();
    }
}
