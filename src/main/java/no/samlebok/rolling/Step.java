package no.samlebok.rolling;

import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;

/**
 * A field beside the one of the round before that it is filled from.
 *
 * @param block the part of the form it stands in
 * @param column its column
 * @param field the field
 * @param from the field of the round before
 */
record Step(Block block, FormColumn column, Field field, Field from) {}
