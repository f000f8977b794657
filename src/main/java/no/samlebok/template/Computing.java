package no.samlebok.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Expression;
import no.samlebok.rule.ExpressionParser;
import no.samlebok.rule.Parsed;
import no.samlebok.rule.Reference;

/**
 * Gives computed fields their computation. One that is computed from computed fields gets theirs written out, so that
 * every computation reads only what was filled in, in whatever order.
 */
final class Computing {
    private final List<Block> blocks;
    private final int year;
    private final FormFaults faults;
    private final Map<FieldId, Formula> formulas;
    private final Map<FieldId, Field> fields = new LinkedHashMap<>();
    private final Map<FieldId, Optional<Expression>> settled = new HashMap<>();
    private final Deque<FieldId> under = new ArrayDeque<>();

    Computing(List<Block> blocks, List<Formula> formulas, int year, FormFaults faults) {
        this.blocks = blocks;
        this.year = year;
        this.faults = faults;
        this.formulas =
                formulas.stream().collect(Collectors.toMap(Formula::field, Function.identity(), (one, twin) -> one));
        blocks.stream().flatMap(Block::fields).forEach(field -> fields.put(field.id(), field));
    }

    /** The blocks with every computation settled. */
    List<Block> blocks() {
        return blocks.stream()
                .map(block -> new Block(block.section(), block.columns(), rows(block), block.disagreement()))
                .toList();
    }

    private List<FormRow> rows(Block block) {
        return block.rows().stream().map(this::row).toList();
    }

    private FormRow row(FormRow row) {
        var computed = row.fields().stream().map(this::field).toList();
        return new FormRow(row.id(), row.group(), row.label(), row.measure(), row.note(), row.indicator(), computed);
    }

    private Field field(Field field) {
        var formula = formulas.get(field.id());
        return formula == null ? field : settle(formula).map(field::computedBy).orElse(field);
    }

    private Optional<Expression> settle(Formula formula) {
        var known = settled.get(formula.field());
        if (known != null) {
            return known;
        }
        under.push(formula.field());
        var expression = parsed(formula);
        under.pop();
        settled.put(formula.field(), expression);
        return expression;
    }

    private Optional<Expression> parsed(Formula formula) {
        var said = new ArrayList<Reference>();
        var parser = new ExpressionParser(reference -> operand(reference, formula, said));
        var parsed = parser.expression(formula.text());
        if (parsed instanceof Parsed.Read<Expression> read) {
            return Optional.of(read.value());
        }
        if (said.isEmpty()) {
            faults.add(FormFault.of(formula.path(), (Parsed.Faulty<Expression>) parsed));
        }
        return Optional.empty();
    }

    /** What a name in a formula stands for; empty when nothing, and when the reason is said already. */
    private Optional<Expression> operand(Reference reference, Formula formula, List<Reference> said) {
        var field = meant(reference.text(), formula);
        var inner = field.map(found -> formulas.get(found.id()));
        if (inner.isEmpty()) {
            return field.map(found -> found.subject().term());
        }
        boolean circle = under.contains(inner.get().field());
        if (circle) {
            faults.template(formula.path(), "circle", reference.text());
        }
        var expression = circle ? Optional.<Expression>empty() : settle(inner.get());
        if (expression.isEmpty()) {
            said.add(reference);
        }
        return expression;
    }

    private Optional<Field> meant(String name, Formula formula) {
        var text = name.replace("{year}", Integer.toString(year))
                .replace("{row}", formula.field().row())
                .replace("{column}", formula.column().id());
        var parts = text.split("\\.", -1);
        if (parts.length != 1) {
            return fields.values().stream()
                    .filter(field -> field.id().toString().equals(text))
                    .findFirst();
        }
        return formula.ofColumn() ? inRow(text, formula) : inColumn(text, formula);
    }

    private Optional<Field> inColumn(String row, Formula formula) {
        return fields.values().stream()
                .filter(field -> field.id().section().equals(formula.field().section()))
                .filter(field -> field.id().row().equals(row))
                .filter(field -> field.id().column().equals(formula.field().column()))
                .findFirst();
    }

    /** A column by its id, or the one of the same year of a column that has years. */
    private Optional<Field> inRow(String column, Formula formula) {
        var ids = blocks.stream()
                .filter(block -> block.section().id().equals(formula.field().section()))
                .flatMap(block -> block.columns().stream())
                .filter(other -> other.id().equals(column) || isOfSameYear(other, column, formula.column()))
                .map(FormColumn::id)
                .toList();
        return ids.stream()
                .map(id ->
                        new FieldId(formula.field().section(), formula.field().row(), id))
                .flatMap(id -> Optional.ofNullable(fields.get(id)).stream())
                .findFirst();
    }

    private static boolean isOfSameYear(FormColumn other, String column, FormColumn computed) {
        var definition = other.definition();
        return definition != null && definition.id().equals(column) && Objects.equals(other.year(), computed.year());
    }
}
