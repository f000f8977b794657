package no.samlebok.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Rule;

/**
 * What one unit is asked in one round: the template with every row, column, field and rule settled.
 *
 * @param round the round
 * @param unit the unit
 * @param blocks its sections, without those that do not apply
 * @param rules the rules, expanded
 * @param issued what is known already and locked: the round's figures, which a return never changes
 */
public record Form(Round round, Unit unit, List<Block> blocks, List<Rule> rules, Figures issued) {
    public Form {
        blocks = List.copyOf(blocks);
        rules = List.copyOf(rules);
    }

    /** Every field in the order of the workbook. */
    public Stream<Field> fields() {
        return blocks.stream().flatMap(Block::fields);
    }

    /** Every field by its id. */
    public Map<FieldId, Field> byId() {
        var byId = new LinkedHashMap<FieldId, Field>();
        fields().forEach(field -> byId.put(field.id(), field));
        return byId;
    }

    /** The field with this id. */
    public Optional<Field> field(FieldId id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Whether the unit fills a field in. */
    public boolean isOpen(Field field) {
        return field.fill() == Fill.UNIT && !isLocked(field.id());
    }

    /** Whether a field went out with a figure that the unit cannot change. */
    public boolean isLocked(FieldId id) {
        return issued.entries().containsKey(id);
    }
}
