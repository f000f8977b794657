package no.samlebok.reading;

import java.util.Locale;

/** Why it is not certain where something stands. */
enum Reason {
    /** Key and label point at different places, or the label at another place than name and address. */
    MOVED,
    /** Several places have equal claims. */
    TWICE,
    /** It stands in one of two copies of a sheet, and the other one has it no more. */
    ONCE,
    /** Neither key nor label is left to tell. */
    UNKNOWN,
    /** It is not there. */
    GONE;

    /** Its part of a message key. */
    String key() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
