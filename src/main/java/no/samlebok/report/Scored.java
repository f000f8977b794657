package no.samlebok.report;

import java.util.List;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormRow;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;

/**
 * An indicator of a unit with its goal held against its result of the round's year.
 *
 * @param report the unit
 * @param row the indicator's row in the scorecard
 * @param goal whether it was reached, and why
 */
public record Scored(UnitReport report, FormRow row, Goal goal) {
    /** The indicators of a unit in one scorecard; none when the section is no scorecard of it. */
    public static List<Scored> of(UnitReport report, String section, int year) {
        var block = report.block(section);
        if (block.isEmpty() || !(block.get().section() instanceof Section.Scorecard scorecard)) {
            return List.of();
        }
        return block.get().rows().stream()
                .map(row -> new Scored(report, row, goal(report, block.get(), scorecard, row, year)))
                .toList();
    }

    private static Goal goal(UnitReport report, Block block, Section.Scorecard scorecard, FormRow row, int year) {
        if (report.counted() == null) {
            return Goal.notScored(Messages.of("report.goal.unit"));
        }
        var indicator = row.indicator();
        var goal = block.field(row, scorecard.goal(), year);
        var result = block.field(row, scorecard.result(), year);
        if (indicator == null || indicator.direction() == null || goal.isEmpty() || result.isEmpty()) {
            return Goal.notScored(Messages.of("report.goal.undirected"));
        }
        if (indicator.notComparable() != null) {
            return Goal.notScored(Messages.of("report.goal.notComparable").with("reason", indicator.notComparable()));
        }
        return Goal.of(indicator, answer(report, goal.get()), answer(report, result.get()));
    }

    private static Answer answer(UnitReport report, Field field) {
        var entry = FigureCells.entry(report, field.id());
        return new Answer(entry.figure(), field.measure(), new Shown(field).words(entry));
    }
}
