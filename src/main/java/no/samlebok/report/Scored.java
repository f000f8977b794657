package no.samlebok.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;
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
        var goal = field(block, row, scorecard.goal(), year);
        var result = field(block, row, scorecard.result(), year);
        if (indicator == null || indicator.direction() == null || goal.isEmpty() || result.isEmpty()) {
            return Goal.notScored(Messages.of("report.goal.undirected"));
        }
        if (indicator.notComparable() != null) {
            return Goal.notScored(Messages.of("report.goal.notComparable").with("reason", indicator.notComparable()));
        }
        return Goal.of(indicator.direction(), answer(report, goal.get()), answer(report, result.get()));
    }

    /** The field in the column with this id, of the round's year where it has years. */
    private static Optional<Field> field(Block block, FormRow row, String column, int year) {
        Field found = null;
        for (int at = 0; at < block.columns().size(); at++) {
            var candidate = block.columns().get(at);
            boolean isOfYear = candidate.year() == null || Objects.equals(candidate.year(), year);
            if (isOfYear && isNamed(candidate, column)) {
                found = row.fields().get(at);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isNamed(FormColumn column, String id) {
        var definition = column.definition();
        return column.id().equals(id) || (definition != null && definition.id().equals(id));
    }

    private static Answer answer(UnitReport report, Field field) {
        var entry = FigureCells.entry(report, field.id());
        return new Answer(entry.figure(), field.measure(), new Shown(field).words(entry));
    }
}
