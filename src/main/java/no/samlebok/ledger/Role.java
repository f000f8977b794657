package no.samlebok.ledger;

import java.util.Locale;

/** What somebody is to a unit's report. */
public enum Role {
    /** Keeps accounts and settings, and has no say over figures. */
    ADMINISTRATOR,
    /** Follows up the round and approves. */
    CONTROLLER,
    /** Kommunalsjef: answers for a subtree of units, and approves before the controller where the round asks for it. */
    DIRECTOR,
    /** Answers for the unit; a deputy is one too. */
    LEADER,
    /** Supplies some of the unit's figures. */
    CONTRIBUTOR,
    /** Sees, and does nothing. */
    READER;

    /** Its stable name in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
