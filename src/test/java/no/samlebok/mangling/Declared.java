package no.samlebok.mangling;

/** What a mangling of a workbook comes to; each is worse than the one before. */
enum Declared {
    /** Every answer is read as it was written, and nothing is said but what was moved. */
    RECOVERED,
    /** Every answer is read as it was written, and something is said of what was done. */
    SAID,
    /** Some answer is not read, and each such is named by a finding. */
    FLAGGED,
    /** Some answer is read as something else, or not at all, and no finding names it. Nothing is declared so. */
    SILENT
}
