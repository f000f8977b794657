package no.samlebok.figure;

/** What is answered in words instead of a number; each has its wording in the message files. */
public enum Status {
    /** Ikke målt, IM, Måles ikke, For lav svarprosent. */
    NOT_MEASURED,
    /** Ikke målsatt. */
    NO_GOAL,
    /** Utgått. */
    DISCONTINUED,
    /** Ny. */
    NEW,
    /** Påbegynt. */
    UNDER_WAY,
    /** {@code ??}, {@code – %}: the unit does not know. */
    UNKNOWN,
    /** Gjelder ikke. */
    NOT_APPLICABLE
}
