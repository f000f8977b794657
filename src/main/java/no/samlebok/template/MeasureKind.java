package no.samlebok.template;

/** What sort of thing a field holds; it decides how the cell is formatted and how a return is read. */
public enum MeasureKind {
    /** Money in the measure's own unit. */
    AMOUNT,
    /** Percent: 2.4 in figures, 0.024 in a % format in the cell. */
    PERCENT,
    /** A count or any other number. */
    NUMBER,
    /** A score on a scale. */
    SCORE,
    /** A code whose digits are not a number: a project, a KOSTRA function. */
    CODE,
    /** Words. */
    TEXT,
    /** A day. */
    DATE
}
