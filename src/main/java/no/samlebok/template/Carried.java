package no.samlebok.template;

import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure that a round knows beforehand was carried over from.
 *
 * @param round the id of the earlier round
 * @param field the field it stands in there
 * @param file the name of the returned file it was read from; null when the earlier round had it itself
 * @param sha256 the hash of that file, in lower-case hexadecimal; null without a file
 * @param place the cell of that file; null without a file, and for a computed figure whose cell was gone
 */
public record Carried(
        String round,
        FieldId field,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable Place place) {}
