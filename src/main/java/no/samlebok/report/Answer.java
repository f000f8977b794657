package no.samlebok.report;

import no.samlebok.figure.Figure;
import no.samlebok.template.Measure;
import no.samlebok.words.Words;

/**
 * A goal or a result, ready to be compared and quoted.
 *
 * @param figure what was understood
 * @param measure the unit of measure of its field
 * @param text as shown to readers
 */
public record Answer(Figure figure, Measure measure, Words text) {}
