package no.samlebok.rule;

import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.words.Message;

/** Fills a rule's message with the figures as they were written, so that the user sees her own numbers. */
final class Quotes {
    private Quotes() {}

    /** Each field's raw text under {@code {1}}, {@code {2}} ..., in the order of the rule's head. */
    static Message fill(Message message, Head head, Figures figures) {
        var filled = message;
        int number = 1;
        for (FieldId field : head.fields()) {
            filled = filled.with(
                    Integer.toString(number++),
                    figures.entry(field).map(entry -> entry.raw()).orElse(""));
        }
        return filled;
    }
}
