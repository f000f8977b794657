package no.samlebok.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure with where it came from.
 *
 * @param field which field it answers
 * @param figure what was understood
 * @param raw exactly what was written, or stored in the file for a number
 * @param place the cell it was read from; null when it came from the round file
 * @param asText whether the cell held something else than a number or nothing: words, a number typed as text, a logical
 *     value, an error; formulas in the workbook see no number there, whatever was understood
 */
public record Entry(
        FieldId field, Figure figure, String raw, @Nullable Place place, boolean asText) {
    /** An answer that did not come from a workbook; a form writes its number as a number. */
    public static Entry of(FieldId field, Figure figure, String raw) {
        return new Entry(field, figure, raw, null, !isNumber(figure));
    }

    private static boolean isNumber(Figure figure) {
        return figure instanceof Figure.Amount || figure instanceof Figure.Day || figure instanceof Figure.Missing;
    }
}
