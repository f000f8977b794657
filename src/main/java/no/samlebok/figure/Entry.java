package no.samlebok.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure with where it came from.
 *
 * @param field which field it answers
 * @param figure what was understood
 * @param raw exactly what was written, or stored in the file for a number
 * @param place the cell it was read from; null when it came from the round file
 */
public record Entry(
        FieldId field, Figure figure, String raw, @Nullable Place place) {
    /** An answer that did not come from a workbook. */
    public static Entry of(FieldId field, Figure figure, String raw) {
        return new Entry(field, figure, raw, null);
    }
}
