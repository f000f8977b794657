package no.samlebok.template;

/** Which way an indicator is good. */
public enum Direction {
    /** Higher is better: reached at or above the goal. */
    HIGHER,
    /** Lower is better: reached at or below the goal. */
    LOWER,
    /** A planned level: shown as above, at or below, and not scored. */
    LEVEL
}
