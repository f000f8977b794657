package no.samlebok.submission;

import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import org.jspecify.annotations.Nullable;

/**
 * A field that two files of one workbook answer differently.
 *
 * @param field which field
 * @param here what this file says, as written; empty when nothing
 * @param file the name of the other file
 * @param there what that one says, as written; empty when nothing
 * @param place the cell in this file; null when the field was not found in it
 */
public record Difference(
        FieldId field,
        String here,
        String file,
        String there,
        @Nullable Place place) {}
