package no.samlebok.rule;

/** What a blank part of a sum means. */
public enum MissingPolicy {
    /** Every part is needed: with one blank the sum is not assessed. */
    ALL_NEEDED,
    /** Blank parts are left out, as spare lines are; with all of them blank the sum is not assessed. */
    BLANKS_LEFT_OUT
}
