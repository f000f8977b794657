package no.samlebok.rule.text;

/**
 * Words that may say something of a topic, with a number or alone.
 *
 * @param mention where the topic is named
 * @param number the quantity; the last part of the mention when there is none
 * @param end the part after what is said with the number
 * @param numbered whether there is one
 */
record Assertion(Mention mention, int number, int end, boolean numbered) {
    /** The words alone. */
    static Assertion of(Mention mention) {
        return new Assertion(mention, mention.end() - 1, mention.end(), false);
    }

    /** The words with a number. */
    static Assertion of(Mention mention, int number) {
        return of(mention, number, number + 1);
    }

    /** The words with a number, and what is said with it up to this part. */
    static Assertion of(Mention mention, int number, int end) {
        return new Assertion(mention, number, end, true);
    }

    /** The first part of it. */
    int from() {
        return Math.min(mention.start(), number);
    }

    /** The part after its last. */
    int to() {
        return Math.max(mention.end(), end);
    }
}
