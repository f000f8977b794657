package no.samlebok.rule;

import java.util.Map;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Message;
import no.samlebok.words.Words;

/**
 * A field as a rule speaks of it.
 *
 * @param field which field
 * @param row the label of its row
 * @param column the head of its column; blank where the row says enough
 * @param measure the id of its unit of measure: {@code 1000 kr}
 * @param unit its unit of measure as shown: {@code 1 000 kr}
 * @param decimals its declared precision
 * @param percent whether its cell holds a fraction in a % format, while its figure is in percent
 */
public record Subject(
        FieldId field, Words row, Words column, String measure, Words unit, int decimals, boolean percent) {
    /** Row and column, as findings name it: {@code Sykefravær 2017}. */
    public Words label() {
        return column.nb().isBlank() ? row : new Words(row.nb() + " " + column.nb(), row.nn() + " " + column.nn());
    }

    /**
     * A message said of this field: {@code {row}}, {@code {column}}, {@code {field}} for both, {@code {unit}}. What the
     * message has settled already stays.
     */
    public Message fill(Message message) {
        var filled = message;
        var own = Map.of("row", row, "column", column, "field", label(), "unit", unit);
        for (var hole : own.entrySet()) {
            filled = filled.arguments().containsKey(hole.getKey())
                    ? filled
                    : filled.with(hole.getKey(), hole.getValue());
        }
        return filled;
    }

    /** The field as an operand. */
    public Expression.Term term() {
        return new Expression.Term(field, decimals, percent);
    }
}
