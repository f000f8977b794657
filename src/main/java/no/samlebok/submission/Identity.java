package no.samlebok.submission;

/**
 * What a workbook says it is, in a cell of its very hidden sheet and again in its custom properties.
 *
 * @param municipality four digits
 * @param round the round's id
 * @param template the family's id
 * @param version the template's version
 * @param unit the unit's code
 * @param issue the number it was issued under, from 1
 */
public record Identity(String municipality, String round, String template, int version, String unit, int issue) {}
