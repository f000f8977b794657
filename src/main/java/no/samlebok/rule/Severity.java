package no.samlebok.rule;

/** How much a finding weighs. */
public enum Severity {
    /** Feil: must be put right before the workbook is approved. */
    ERROR,
    /** Advarsel: must be looked at, and put right or explained. */
    WARNING,
    /** Merknad: worth knowing, nothing to do. */
    INFO
}
