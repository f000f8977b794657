package no.samlebok.template;

import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row that every unit has.
 *
 * @param id letters and digits, starting with a letter
 * @param label as shown; {@code {unit}} stands for the name of the unit
 * @param note the definition or source, in grey under the label or as the cell's input message; null when none
 * @param measure the id of its unit of measure
 * @param decimals declared precision; null for the measure's own
 * @param formula how a computed row is computed from its column, for example {@code tapte / mulige * 100}; null otherwise
 * @param required whether it must be answered
 * @param approximate whether an estimate is an answer: {@code ca 94 mill}
 */
public record FixedRow(
        String id,
        Words label,
        @Nullable Words note,
        String measure,
        @Nullable Integer decimals,
        @Nullable String formula,
        boolean required,
        boolean approximate) {
    private static final String UNIT = "{unit}";

    /** Whether it bears the name of the unit, so that it is another's row in another's form. */
    public boolean isOfUnit() {
        return label.nb().contains(UNIT);
    }

    /** The label in a unit's form. */
    Words label(Unit unit) {
        return new Words(label.nb().replace(UNIT, unit.name()), label.nn().replace(UNIT, unit.name()));
    }
}
