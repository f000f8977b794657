package no.samlebok.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** The lines of an open list as one unit has them: those that are known, spare ones, and the sums of groups. */
final class ListPlans {
    private static final Words BLANK = Words.same("");
    private static final String SUM = "sum";

    private final Round round;
    private final Unit unit;

    ListPlans(Round round, Unit unit) {
        this.round = round;
        this.unit = unit;
    }

    /** The lines, numbered from 1; in groups numbered in each, with sums of what the list lets be summed. */
    List<RowPlan> of(Section.Listing listing) {
        var groups = round.groups(listing, unit);
        if (groups.isEmpty()) {
            return lines(listing, null);
        }
        boolean summed = listing.columns().stream().anyMatch(Column::total);
        var plans = new ArrayList<RowPlan>();
        var all = new ArrayList<RowPlan>();
        for (var group : groups) {
            var lines = lines(listing, group);
            all.addAll(lines);
            plans.addAll(lines);
            if (summed) {
                var name =
                        Messages.of("form.sumOf").with("group", group.label()).words();
                plans.add(sum(group.id() + SUM, group, name, lines));
            }
        }
        if (summed && groups.size() > 1) {
            plans.add(sum(SUM, null, Messages.words("form.sum"), all));
        }
        return plans;
    }

    private List<RowPlan> lines(Section.Listing listing, @Nullable Group group) {
        var prefix = group == null ? "" : group.id();
        return IntStream.rangeClosed(1, known(listing, prefix) + listing.lines())
                .mapToObj(Integer::toString)
                .map(number -> line(prefix + number, number, group))
                .toList();
    }

    /** The number of the last line with a figure that is known. */
    private int known(Section.Listing listing, String prefix) {
        return unit.prefill().keySet().stream()
                .filter(field -> field.section().equals(listing.id()))
                .map(FieldId::row)
                .filter(row -> row.matches(prefix + "\\d{1,4}"))
                .mapToInt(row -> Integer.parseInt(row.substring(prefix.length())))
                .max()
                .orElse(0);
    }

    private static RowPlan line(String id, String number, @Nullable Group group) {
        var line = Messages.of("form.line").with("number", number).words();
        var name = group == null
                ? line
                : new Words(group.label().nb() + ", " + line.nb(), group.label().nn() + ", " + line.nn());
        return plan(new FormRow(id, group, BLANK, null, null, null, List.of()), name, null);
    }

    private static RowPlan sum(String id, @Nullable Group group, Words name, List<RowPlan> of) {
        var parts = of.stream().map(plan -> plan.row().id()).collect(Collectors.joining(", ", "sum(", ")"));
        return plan(new FormRow(id, group, name, null, null, null, List.of()), name, parts);
    }

    private static RowPlan plan(FormRow row, Words name, @Nullable String formula) {
        return new RowPlan(row, name, null, null, formula, false, "");
    }

    /** The columns that a row has a field in: a sum only in those that are summed. */
    static Stream<FormColumn> columns(RowPlan plan, List<FormColumn> columns) {
        return columns.stream().filter(column -> plan.formula() == null || isSummed(column));
    }

    private static boolean isSummed(FormColumn column) {
        return column.definition() != null && column.definition().total();
    }
}
