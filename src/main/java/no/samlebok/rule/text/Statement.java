package no.samlebok.rule.text;

import org.jspecify.annotations.Nullable;

/**
 * One thing a text says of a topic, with the unit as its subject.
 *
 * @param topic what it is about
 * @param direction whether it says over- or underspend
 * @param quantity the number it gives; null when the words alone are what counts
 * @param before whether it speaks of the year before the one reported on
 * @param from where the words that name the topic begin in the text: statements from the same words begin alike
 * @param excerpt the part of the sentence that says it
 */
public record Statement(
        Topic topic, Direction direction, @Nullable Quantity quantity, boolean before, int from, String excerpt) {
    /** Whether it says over where another says under of the same year: then neither is sure to be the whole. */
    boolean isOpposite(Statement other) {
        boolean directed = direction != Direction.NONE && other.direction != Direction.NONE;
        return directed && direction != other.direction && before == other.before;
    }
}
