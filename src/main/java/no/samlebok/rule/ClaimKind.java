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
    COUNT,
    /** An amount of money that is the total of a column: tiltak for 70 mill. */
    TOTAL,
    /** How much an amount of money changed from the year before: 1,3 mill. mer i 2021 enn i 2022. */
    CHANGE
}
