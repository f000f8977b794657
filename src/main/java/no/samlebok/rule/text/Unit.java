package no.samlebok.rule.text;

/** What a number in a text counts. */
public enum Unit {
    /** Money, in kroner. */
    KRONER,
    /** Percent. */
    PERCENT,
    /** Nothing that stands beside the number; what it counts, if anything, is said elsewhere in the sentence. */
    BARE,
    /** Something no claim is about: percentage points. */
    OTHER
}
