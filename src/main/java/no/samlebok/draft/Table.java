package no.samlebok.draft;

import no.samlebok.book.Area;

/**
 * An Excel table with filter buttons; its heads are the texts of the area's first row, unique and not blank.
 *
 * @param name letters, digits and underscores, unique in the workbook, not like a cell
 */
public record Table(String name, Area area) {}
