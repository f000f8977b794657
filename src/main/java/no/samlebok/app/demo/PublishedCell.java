package no.samlebok.app.demo;

import no.samlebok.figure.FieldId;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a published report, as data.
 *
 * @param field the field of the template it is entered in
 * @param table the table it stands in: {@code T-okonomi}
 * @param row the label of its row as published, or as inferred where the source has lost it
 * @param column the key of its column: {@code aar_2017}
 * @param raw exactly what is printed
 * @param type the name of its type: {@code percent}, {@code amount}, {@code number}, {@code score}, {@code code}
 * @param value what it means, in its unit of measure, as a number with a decimal point or as a code
 * @param unit the id of its unit of measure; null for a code, which has none
 */
public record PublishedCell(
        FieldId field,
        String table,
        String row,
        String column,
        String raw,
        String type,
        String value,
        @Nullable String unit) {}
