package no.samlebok.rule;

/** What a text can claim of a field. */
public enum ClaimKind {
    /** A word such as merforbruk or mindreforbruk, against the sign of a variance. */
    SIGN,
    /** An amount of money, at its written precision. */
    AMOUNT,
    /** A percentage, at its written precision. */
    PERCENT,
    /** A count, at its written precision: årsverk. */
    COUNT
}
