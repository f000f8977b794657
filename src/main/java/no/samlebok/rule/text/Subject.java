package no.samlebok.rule.text;

/** Whom a clause speaks of. */
enum Subject {
    /** The unit whose text it is. */
    UNIT,
    /** Another unit, or the municipality. */
    OTHER,
    /** Something the lexicon does not know. */
    UNKNOWN,
    /** Nobody by name: whom the words before spoke of. */
    SAME
}
