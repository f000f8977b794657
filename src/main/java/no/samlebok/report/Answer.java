package no.samlebok.report;

import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Extent;
import no.samlebok.template.Measure;
import no.samlebok.words.Words;

/**
 * A goal or a result, ready to be compared and quoted.
 *
 * @param figure what was understood
 * @param measure the unit of measure of its field
 * @param text as shown to readers
 */
public record Answer(Figure figure, Measure measure, Words text) {
    /** All that it can mean; empty for words, missing and unread figures. */
    Optional<Extent> extent() {
        return Extent.of(
                figure,
                List.of(measure.id(), measure.label().nb(), measure.label().nn()));
    }
}
