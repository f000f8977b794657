package no.samlebok.template;

/** What stands across the top of a comparison, over the columns that its template gives it. */
public enum Across {
    /** Nothing: each figure has a row for everyone it is compared with. */
    NOTHING,
    /** Those compared, as the municipalities of a network; each figure has one row. */
    ENTITIES,
    /** The figures, each with its years under it; each of those compared has one row. */
    FIGURES
}
