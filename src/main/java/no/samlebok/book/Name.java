package no.samlebok.book;

/**
 * A defined name that points at cells.
 *
 * @param name as written in the file
 * @param sheet the sheet it points into
 * @param area the cells it points at
 */
public record Name(String name, String sheet, Area area) {}
