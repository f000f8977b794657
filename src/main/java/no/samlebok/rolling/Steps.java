package no.samlebok.rolling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Section;

/** Goes through a unit's next form beside what it was asked before, and finds what each field is filled from. */
final class Steps {
    private final Form asked;
    private final Figures known;
    private final Origins origins;
    private final UnitSaid said;
    private final List<Step> found = new ArrayList<>();

    /**
     * With what the unit was asked before.
     *
     * @param known what is known of its answers
     * @param said takes what is to be said of columns and rows that are not carried
     */
    Steps(Form asked, Figures known, Origins origins, UnitSaid said) {
        this.asked = asked;
        this.known = known;
        this.origins = origins;
        this.said = said;
    }

    /** The steps into the next form, in its order. */
    List<Step> into(Form next) {
        for (var block : next.blocks()) {
            asked.blocks().stream()
                    .filter(earlier ->
                            earlier.section().id().equals(block.section().id()))
                    .findFirst()
                    .ifPresent(earlier -> blocks(block, earlier));
        }
        return List.copyOf(found);
    }

    /** The lines of a list that anything stands in; every row of all else. */
    static List<FormRow> used(Block block, Figures known) {
        return block.lines().stream()
                .filter(row -> !isList(block) || row.fields().stream().anyMatch(field -> isKnown(field, known)))
                .toList();
    }

    static boolean isList(Block block) {
        return block.section() instanceof Section.Listing;
    }

    private void blocks(Block block, Block earlier) {
        var rows = used(earlier, known);
        for (var row : block.lines()) {
            row(row.id(), rows).ifPresent(from -> rows(row, block, from, earlier));
        }
        rows.stream()
                .filter(row -> row.indicator() != null && !hasYears(earlier))
                .filter(row -> row(row.id(), block.lines()).isEmpty())
                .forEach(row -> said.gone(block, row));
    }

    private void rows(FormRow row, Block block, FormRow from, Block earlier) {
        var own = new ArrayList<Step>();
        for (int at = 0; at < block.columns().size(); at++) {
            var column = block.columns().get(at);
            var field = row.fields().get(at);
            var origin = origins.of(column, row, earlier);
            if (field.fill() == Fill.COMPUTED) {
                continue;
            }
            if (origin.isEmpty()) {
                startAnew(block, column, from, earlier);
            } else if (origins.isWhole(column, row, earlier)) {
                own.add(new Step(block, column, field, field(origin.get(), from, earlier)));
            } else if (isKnown(field(origin.get(), from, earlier), known)) {
                said.ofAnotherPart(block, column);
            }
        }
        if (isList(block) && !own.isEmpty()) {
            own.add(0, name(block, row, from));
        }
        found.addAll(own);
    }

    private static Step name(Block block, FormRow row, FormRow from) {
        return new Step(
                block,
                block.columns().get(0),
                row.fields().get(0),
                from.fields().get(0));
    }

    /** That the round knew a figure before and does not know its like now is worth a word. */
    private void startAnew(Block block, FormColumn column, FormRow from, Block earlier) {
        origins.counterpart(column, earlier)
                .filter(like -> asked.isLocked(field(like, from, earlier).id()))
                .ifPresent(like -> said.opened(block, column));
    }

    private static Field field(FormColumn column, FormRow row, Block block) {
        return row.fields().get(block.columns().indexOf(column));
    }

    private static boolean isKnown(Field field, Figures known) {
        return !(known.figure(field.id()) instanceof Figure.Missing);
    }

    private static boolean hasYears(Block block) {
        return block.section() instanceof Section.Comparison comparison
                && !comparison.years().isEmpty();
    }

    private static Optional<FormRow> row(String id, List<FormRow> rows) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
