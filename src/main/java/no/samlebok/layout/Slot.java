package no.samlebok.layout;

import no.samlebok.book.Address;
import no.samlebok.template.Field;

/**
 * Where a field stands in the workbook as issued.
 *
 * @param field the field
 * @param sheet the name of its sheet
 * @param address its cell
 */
public record Slot(Field field, String sheet, Address address) {}
