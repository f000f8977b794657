package no.samlebok.rule.text;

/**
 * Words that may say something of a topic, with a number or alone.
 *
 * @param mention where the topic is named
 * @param number the quantity; the last part of the mention when there is none
 * @param numbered whether there is one
 */
record Assertion(Mention mention, int number, boolean numbered) {
    /** The words alone. */
    static Assertion of(Mention mention) {
        return new Assertion(mention, mention.end() - 1, false);
    }

    /** The words with a number. */
    static Assertion of(Mention mention, int number) {
        return new Assertion(mention, number, true);
    }

    /** The first part of it. */
    int from() {
        return Math.min(mention.start(), number);
    }

    /** The part after its last. */
    int to() {
        return Math.max(mention.end(), number + 1);
    }
}
