package no.samlebok.mangling;

import java.util.Optional;
import java.util.Set;
import no.samlebok.figure.FieldId;

/**
 * Something that users, or their programs, do to a workbook.
 *
 * @param id what it is called, in a few words
 * @param declared what it comes to when nothing else was done
 * @param act how it is done
 */
record Mangling(String id, Declared declared, Act act) {
    /** How something is done to a workbook. */
    interface Act {
        /** Does it once; the fields that a finding may name because of it, empty when there is nothing to do it to. */
        Optional<Set<FieldId>> on(Handled book, Dice dice);
    }

    static Mangling recovered(String id, Act act) {
        return new Mangling(id, Declared.RECOVERED, act);
    }

    static Mangling said(String id, Act act) {
        return new Mangling(id, Declared.SAID, act);
    }

    static Mangling flagged(String id, Act act) {
        return new Mangling(id, Declared.FLAGGED, act);
    }
}
