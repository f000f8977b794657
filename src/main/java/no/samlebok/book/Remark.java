package no.samlebok.book;

/**
 * A note or comment that is shown when a cell is pointed at.
 *
 * @param at the cell
 * @param text how it begins; who wrote it is nobody's business here
 */
public record Remark(Address at, String text) {}
