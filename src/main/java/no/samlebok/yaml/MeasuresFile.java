package no.samlebok.yaml;

import java.util.List;
import no.samlebok.template.Measure;

/**
 * {@code measures.yaml} as written.
 *
 * @param measures the units of measure that all families share
 */
record MeasuresFile(List<Measure> measures) {}
