package no.samlebok.submission;

/** What became of a file. */
public enum Verdict {
    /** Read, and no errors found; warnings and notes may be there. */
    VALID,
    /** Read, and errors found. */
    ERRORS,
    /** It could not be read, or it is not a workbook of ours. */
    UNREADABLE
}
