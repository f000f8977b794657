package no.samlebok.rule.text;

/** Which way words say that the accounts went from the budget. */
public enum Direction {
    /** Merforbruk: more was used than budgeted. */
    OVER,
    /** Mindreforbruk: less was used than budgeted. */
    UNDER,
    /** Nothing is said of it. */
    NONE
}
