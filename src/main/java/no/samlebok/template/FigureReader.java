package no.samlebok.template;

import no.samlebok.figure.Figure;

/** How a figure written as text is understood; the reading of returns supplies it, so that both read alike. */
@FunctionalInterface
public interface FigureReader {
    /** What was meant by this text in this field; unread when it is not certain. */
    Figure read(Field field, String raw);
}
