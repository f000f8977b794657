package no.samlebok.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** The rows of each kind of section, as one unit has them. */
final class RowPlans {
    /** The only column of a narrative. */
    static final List<FormColumn> TEXT_COLUMN = List.of(new FormColumn(Block.TEXT, Words.same(""), null, null));

    private final Round round;
    private final Unit unit;
    private final Measures measures;
    private final FormFaults faults;

    RowPlans(Round round, Unit unit, FormFaults faults) {
        this.round = round;
        this.unit = unit;
        this.faults = faults;
        this.measures = new Measures(round, faults);
    }

    /** Where a unit stands in the round. */
    static String path(Round round, Unit unit) {
        return "units[" + round.units().indexOf(unit) + "]";
    }

    /** A list's columns: the name first. */
    static List<FormColumn> columns(Section.Listing listing, Period period) {
        var name = new FormColumn(Block.NAME, listing.name(), null, null);
        return Stream.concat(Stream.of(name), FormColumns.of(listing.columns(), period).stream())
                .toList();
    }

    /** The rows that every unit has. */
    List<RowPlan> of(Section.Grid grid, String path) {
        return IntStream.range(0, grid.rows().size())
                .mapToObj(at -> fixed(grid.rows().get(at), path + ".rows[" + at + "]"))
                .toList();
    }

    /** The unit's indicators, in the order of the groups and then its own. */
    List<RowPlan> of(Section.Scorecard scorecard) {
        var indicators = indicators(scorecard);
        var groups = round.groups(scorecard, unit);
        var grouped = groups.stream()
                .flatMap(group -> indicators.stream()
                        .filter(indicator -> group.id().equals(indicator.group()))
                        .map(indicator -> plan(indicator, group)));
        var others = indicators.stream()
                .filter(indicator -> isUngrouped(indicator, groups))
                .map(indicator -> plan(indicator, null));
        return Stream.concat(grouped, others).toList();
    }

    /** The columns of a comparison. */
    List<FormColumn> columns(Section.Comparison comparison) {
        return FormColumns.of(comparison, round.groups(comparison, unit), indicators(comparison), round.period());
    }

    /** For each of the unit's figures a row for everyone it is compared with, unless they stand across the top. */
    List<RowPlan> of(Section.Comparison comparison) {
        var figures = indicators(comparison);
        var entities = down(comparison);
        if (comparison.across() == Across.FIGURES) {
            return figures.isEmpty()
                    ? List.of()
                    : entities.stream().map(RowPlans::plan).toList();
        }
        return entities.isEmpty()
                ? figures.stream().map(figure -> plan(figure, null)).toList()
                : figures.stream()
                        .flatMap(figure -> entities.stream().map(entity -> plan(figure, entity, entity.id())))
                        .toList();
    }

    /** What stands down the side beside the figures: those compared, or years; none when they stand across the top. */
    private List<Group> down(Section.Comparison comparison) {
        if (!comparison.years().isEmpty()) {
            return comparison.years().stream()
                    .map(back -> Integer.toString(round.period().year() + back))
                    .map(year -> new Group(year, Words.same(year)))
                    .toList();
        }
        return comparison.across() == Across.ENTITIES ? List.of() : round.groups(comparison, unit);
    }

    /** Texts. */
    List<RowPlan> of(Section.Narrative narrative) {
        return narrative.texts().stream()
                .map(text ->
                        plan(row(text.id(), null, text.label(), null, null, null), text.label(), null, text.required()))
                .toList();
    }

    private RowPlan fixed(FixedRow fixed, String path) {
        var known = measures.ofTemplate(fixed.measure(), path + ".measure");
        var measure = fixed.approximate() ? known.approximately() : known;
        var label = fixed.label(unit);
        return new RowPlan(
                row(fixed.id(), null, label, measure, fixed.note(), null),
                label,
                measure,
                fixed.decimals(),
                fixed.formula(),
                fixed.required(),
                path + ".formula");
    }

    private RowPlan plan(Indicator indicator, @Nullable Group group) {
        var measure = measure(indicator);
        var row = row(indicator.id(), group, indicator.label(), measure, indicator.note(), indicator);
        return new RowPlan(row, indicator.label(), measure, indicator.decimals(), null, false, "");
    }

    private RowPlan plan(Indicator indicator, Group entity, String suffix) {
        var measure = measure(indicator);
        var group = new Group(indicator.id(), indicator.label(), indicator.note());
        var row = row(indicator.id() + suffix, group, entity.label(), measure, null, indicator);
        var name = new Words(
                indicator.label().nb() + ", " + entity.label().nb(),
                indicator.label().nn() + ", " + entity.label().nn());
        return new RowPlan(row, name, measure, indicator.decimals(), null, false, "");
    }

    private static RowPlan plan(Group entity) {
        return plan(row(entity.id(), null, entity.label(), null, entity.note(), null), entity.label(), null, false);
    }

    private static RowPlan plan(FormRow row, Words name, @Nullable Measure measure, boolean required) {
        return new RowPlan(row, name, measure, null, null, required, "");
    }

    private static FormRow row(
            String id,
            @Nullable Group group,
            Words label,
            @Nullable Measure measure,
            @Nullable Words note,
            @Nullable Indicator indicator) {
        return new FormRow(id, group, label, measure, note, indicator, List.of());
    }

    private Measure measure(Indicator indicator) {
        return measures.ofRound(
                indicator.measure(), "indicators[" + round.indicators().indexOf(indicator) + "].measure");
    }

    /** The unit's indicators that belong to a section, in its own order. */
    private List<Indicator> indicators(Section section) {
        var found = new ArrayList<Indicator>();
        for (int at = 0; at < unit.indicators().size(); at++) {
            var id = unit.indicators().get(at);
            var indicator = indicator(id);
            if (indicator.isEmpty()) {
                faults.round(path(round, unit) + ".indicators[" + at + "]", "indicator", id);
            }
            indicator.filter(one -> one.section().equals(section.id())).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Indicator> indicator(String id) {
        return round.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    private boolean isUngrouped(Indicator indicator, List<Group> groups) {
        var group = indicator.group();
        var path = "indicators[" + round.indicators().indexOf(indicator) + "].group";
        if (group == null) {
            faults.round(path, "ungrouped", indicator.id());
            return true;
        }
        boolean known = groups.stream().anyMatch(one -> one.id().equals(group));
        if (!known) {
            faults.round(path, "group", group);
        }
        return !known;
    }
}
