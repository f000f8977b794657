package no.samlebok.rule.text;

import java.util.List;

/**
 * A place in a sentence where a topic is named.
 *
 * @param start its first part
 * @param end the part after its last
 * @param direction which way, when the words say so
 * @param word the word itself when it is a single one; empty otherwise
 * @param topics the topics it can be about
 */
record Mention(int start, int end, Direction direction, String word, List<Topic> topics) {
    Mention {
        topics = List.copyOf(topics);
    }

    /** Whether it says over- or underspend. */
    boolean isDirected() {
        return direction != Direction.NONE;
    }

    /** Whether it says one and the other says the opposite. */
    boolean isOpposite(Mention other) {
        return isDirected() && other.isDirected() && direction != other.direction;
    }

    /** Whether what it names is many, so that a number may be of some of them: it is counted, or added up. */
    boolean isOfMany() {
        boolean counted = !isDirected() && topics.stream().anyMatch(topic -> topic.unit() == Unit.BARE);
        return counted || isTotal();
    }

    /** Whether what it names is added up. */
    boolean isTotal() {
        return topics.stream().anyMatch(topic -> topic.sense() == Topic.Sense.TOTAL);
    }

    /** Whether a part lies within it. */
    boolean holds(int part) {
        return part >= start && part < end;
    }

    /** The topics whose changes count this. */
    List<Topic> changing(Unit unit) {
        return topics.stream()
                .filter(topic -> topic.isChange() && topic.unit() == unit)
                .toList();
    }

    /** The topics whose numbers count this. */
    List<Topic> counting(Unit unit, Lexicon lexicon) {
        return topics.stream()
                .filter(topic -> !topic.isChange())
                .filter(topic -> topic.unit() == unit
                        || (unit == Unit.BARE && topic.unit() == Unit.PERCENT && topic.isPercentage(word, lexicon)))
                .toList();
    }
}
