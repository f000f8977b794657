package no.samlebok.layout;

import no.samlebok.rule.Finding;

/**
 * Something to put right in a workbook that is made anew.
 *
 * @param finding what was found in the one that came back
 * @param written what stood in its cell there; empty when nothing, or when the finding is about no cell
 */
public record Correction(Finding finding, String written) {}
