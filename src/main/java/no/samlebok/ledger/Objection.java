package no.samlebok.ledger;

import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Why a deed is not done. */
public enum Objection {
    /** The role has no say in it. */
    NOT_YOURS,
    /** The report has not come so far, or has come too far. */
    NOT_NOW,
    /** A newer version has come since. */
    NEWER_VERSION,
    /** No reason is given. */
    NO_REASON,
    /** The end of a waiver has passed already. */
    PAST,
    /** The field is not one that the unit fills in. */
    NOT_OPEN,
    /** What is written cannot be read with certainty. */
    UNREADABLE,
    /** There is no such finding, waiver or conflict. */
    NO_SUCH_THING;

    /** It said to the one who tried, with what to do. */
    public Words words() {
        return Messages.words("ledger.objection." + name().toLowerCase(Locale.ROOT));
    }
}
