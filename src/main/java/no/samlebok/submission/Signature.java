package no.samlebok.submission;

/** Whether a workbook's identity is signed by us. */
public enum Signature {
    /** It is, and nothing in it was changed. */
    GENUINE,
    /** It is not, or something in it was changed. */
    BROKEN,
    /** There was no key to check it with. */
    NOT_CHECKED
}
