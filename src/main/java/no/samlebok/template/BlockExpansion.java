package no.samlebok.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.samlebok.figure.FieldId;

/** Settles a template's sections for one unit: those that apply, with every row, column and field. */
final class BlockExpansion {
    private final Round round;
    private final Unit unit;
    private final FormFaults faults;
    private final List<Formula> formulas = new ArrayList<>();

    BlockExpansion(Round round, Unit unit, FormFaults faults) {
        this.round = round;
        this.unit = unit;
        this.faults = faults;
    }

    /** The blocks in the order of the template. */
    List<Block> blocks() {
        checkWithout();
        var sections = round.template().sections();
        var blocks = new ArrayList<Block>();
        for (int at = 0; at < sections.size(); at++) {
            if (!unit.without().contains(sections.get(at).id())) {
                var block = block(sections.get(at), "sections[" + at + "]");
                if (!isEmptyComparison(block)) {
                    blocks.add(block);
                }
            }
        }
        refuseTwins(blocks);
        return new Computing(blocks, formulas, round.period().year(), faults).blocks();
    }

    private Block block(Section section, String path) {
        var rows = new RowPlans(round, unit, faults);
        var period = round.period();
        if (section instanceof Section.Grid grid) {
            return block(grid, path, FormColumns.of(grid.columns(), period), rows.of(grid, path));
        }
        if (section instanceof Section.Scorecard scorecard) {
            return block(scorecard, path, FormColumns.of(scorecard.columns(), period), rows.of(scorecard));
        }
        if (section instanceof Section.Comparison comparison) {
            return block(comparison, path, rows.columns(comparison), rows.of(comparison));
        }
        if (section instanceof Section.Listing listing) {
            return block(listing, path, RowPlans.columns(listing, period), new ListPlans(round, unit).of(listing));
        }
        return block(section, path, RowPlans.TEXT_COLUMN, rows.of((Section.Narrative) section));
    }

    private Block block(Section section, String path, List<FormColumn> columns, List<RowPlan> plans) {
        var fields = new FieldPlans(section, path, new Measures(round, faults));
        var rows =
                plans.stream().map(plan -> fields.row(plan, columns, formulas)).toList();
        return new Block(section, columns, rows, null);
    }

    /** Whether there is nothing to compare, for the unit has none of its figures. */
    private static boolean isEmptyComparison(Block block) {
        return block.section() instanceof Section.Comparison && block.rows().isEmpty();
    }

    private void checkWithout() {
        var known = round.template().sections().stream().map(Section::id).toList();
        for (int at = 0; at < unit.without().size(); at++) {
            if (!known.contains(unit.without().get(at))) {
                faults.round(
                        RowPlans.path(round, unit) + ".without[" + at + "]",
                        "section",
                        unit.without().get(at));
            }
        }
    }

    /** Two fields of one id would be one cell's name twice. */
    private void refuseTwins(List<Block> blocks) {
        var seen = new HashSet<FieldId>();
        blocks.stream()
                .flatMap(Block::fields)
                .map(Field::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.template("sections", "twin", id.toString()));
    }
}
