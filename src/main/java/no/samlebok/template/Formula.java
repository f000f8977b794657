package no.samlebok.template;

import no.samlebok.figure.FieldId;

/**
 * How a computed field is computed, as the template says it.
 *
 * @param field the field
 * @param column the column it stands in
 * @param text for example {@code budsjett - regnskap}
 * @param ofColumn whether its bare names are columns of the same row, and not rows of the same column
 * @param path where it stands in the template
 */
record Formula(FieldId field, FormColumn column, String text, boolean ofColumn, String path) {}
