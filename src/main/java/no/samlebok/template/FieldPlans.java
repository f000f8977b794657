package no.samlebok.template;

import java.util.List;
import java.util.Objects;
import no.samlebok.figure.FieldId;
import org.jspecify.annotations.Nullable;

/** Settles the fields of a section's rows: of what a column and a row say, the column's counts. */
final class FieldPlans {
    private final Section section;
    private final String path;
    private final Measures measures;

    FieldPlans(Section section, String path, Measures measures) {
        this.section = section;
        this.path = path;
        this.measures = measures;
    }

    /** A row with a field for each column; what is to be computed is put among the formulas. */
    FormRow row(RowPlan plan, List<FormColumn> columns, List<Formula> formulas) {
        var own = section instanceof Section.Listing ? ListPlans.columns(plan, columns) : columns.stream();
        var fields = own.map(column -> field(plan, column, formulas)).toList();
        var row = plan.row();
        return new FormRow(
                row.id(), row.group(), row.label(), beside(row, columns), row.note(), row.indicator(), fields);
    }

    /** The measure shown beside a row, unless every column has its own. */
    private static @Nullable Measure beside(FormRow row, List<FormColumn> columns) {
        boolean shown = columns.stream()
                .map(FormColumn::definition)
                .anyMatch(column -> column == null || column.measure() == null);
        return shown ? row.measure() : null;
    }

    private Field field(RowPlan plan, FormColumn column, List<Formula> formulas) {
        var definition = column.definition();
        var id = new FieldId(section.id(), plan.row().id(), column.id());
        if (definition == null) {
            return new Field(
                    id, plan.name(), column.name(), Measures.WORDS, 0, Fill.UNIT, null, plan.required(), null, null);
        }
        var fill = fill(plan, definition, column, id, formulas);
        var measure = measure(plan, definition);
        boolean own = definition.measure() == null;
        return new Field(
                id,
                plan.name(),
                column.name(),
                measure,
                decimals(plan, definition, measure),
                fill,
                null,
                fill == Fill.UNIT && (plan.required() || definition.required()),
                own ? plan.limit(Indicator::min, Measure::min, measure) : measure.min(),
                own ? plan.limit(Indicator::max, Measure::max, measure) : measure.max());
    }

    private Fill fill(RowPlan plan, Column definition, FormColumn column, FieldId id, List<Formula> formulas) {
        var formula = definition.formula();
        if (formula != null) {
            formulas.add(new Formula(id, column, formula, true, columnPath(definition) + ".formula"));
        } else if (plan.formula() != null) {
            formulas.add(new Formula(id, column, plan.formula(), false, plan.path()));
        } else if (definition.fill() == Fill.COMPUTED) {
            measures.withoutFormula(columnPath(definition) + ".formula", definition.id());
        } else {
            return Fill.UNIT;
        }
        return Fill.COMPUTED;
    }

    private Measure measure(RowPlan plan, Column definition) {
        var ofColumn = definition.measure();
        if (ofColumn != null) {
            return measures.ofTemplate(ofColumn, columnPath(definition) + ".measure");
        }
        var ofRow = plan.measure();
        return ofRow == null ? measures.unsaid(columnPath(definition) + ".measure", definition.id()) : ofRow;
    }

    private static int decimals(RowPlan plan, Column definition, Measure measure) {
        var ofRow = definition.measure() == null ? plan.decimals() : null;
        var said = definition.decimals() == null ? ofRow : definition.decimals();
        return Objects.requireNonNullElse(said, measure.decimals());
    }

    private String columnPath(Column definition) {
        return path + ".columns[" + section.columns().indexOf(definition) + "]";
    }
}
