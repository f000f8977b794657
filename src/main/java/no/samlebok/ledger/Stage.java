package no.samlebok.ledger;

/** How far the latest version of a unit's report has come. */
public enum Stage {
    /** None is received. */
    MISSING,
    /** It has errors. */
    ERRORS,
    /** It has no errors, and nobody has said more. */
    VALID,
    /** The director has approved it. */
    ENDORSED,
    /** The controller has approved it. */
    APPROVED,
    /** It was returned to be put right. */
    RETURNED
}
