package no.samlebok.template;

/** How a round's reports are approved. */
public enum Steps {
    /** By the controller alone. */
    ONE,
    /** By the director of the unit first, then by the controller. */
    TWO
}
