package no.samlebok.http;

import no.samlebok.ledger.Role;

/**
 * What it takes to use a route. Which units somebody may use it for follows from the units in their account, and what they
 * may decide from the {@link no.samlebok.ledger.Statute}.
 */
enum Right {
    /** Anyone, signed in or not. */
    OPEN,
    /** Anyone who is signed in. */
    SIGNED_IN,
    /** Keeps the accounts. */
    KEEP_ACCOUNTS,
    /** Sees the audit. */
    SEE_AUDIT,
    /** Opens and changes rounds, makes editions. */
    KEEP_ROUNDS,
    /**
     * Sends personal links to leaders and contributors; a leader who has no account gets one that comes in by the link alone,
     * to nothing but their own unit. Every other account is the administrator's.
     */
    SEND_LINKS,
    /** Sees rounds and their units, each no more than their own. */
    SEE_ROUNDS,
    /** Sees what all units come to together. */
    SEE_TOTALS,
    /** Sees a unit's report. */
    SEE_UNIT,
    /** Takes out and hands in workbooks. */
    SEND,
    /** Decides about a unit's report. */
    DECIDE;

    /** Whether it is over the whole municipality at once, so that who answers for some of its units has no use of it. */
    boolean isOverAll() {
        return this == SEE_AUDIT || this == KEEP_ROUNDS || this == SEND_LINKS || this == SEE_TOTALS;
    }

    /** Whether it goes beyond rounds, so that a link to one of them does not give it. */
    boolean isBeyondRounds() {
        return this == KEEP_ACCOUNTS || this == SEE_AUDIT;
    }

    /**
     * Whether the task pane has use of it. What stands around a frame can lure somebody into a click they do not see, so what
     * is decided is decided on the page, which is never framed.
     */
    boolean isOfPane() {
        return switch (this) {
            case OPEN, SIGNED_IN, SEE_ROUNDS, SEE_UNIT, SEND -> true;
            case KEEP_ACCOUNTS, SEE_AUDIT, KEEP_ROUNDS, SEND_LINKS, SEE_TOTALS, DECIDE -> false;
        };
    }

    /** Whether a role has it. */
    boolean isOf(Role role) {
        return switch (this) {
            case OPEN, SIGNED_IN -> true;
            case KEEP_ACCOUNTS -> role == Role.ADMINISTRATOR;
            case SEE_AUDIT -> role == Role.ADMINISTRATOR || role == Role.CONTROLLER;
            case KEEP_ROUNDS, SEND_LINKS -> role == Role.CONTROLLER;
            case SEE_ROUNDS, SEE_UNIT -> role != Role.ADMINISTRATOR;
            case SEE_TOTALS -> role == Role.CONTROLLER || role == Role.READER;
            case SEND -> role == Role.CONTROLLER || role == Role.LEADER || role == Role.CONTRIBUTOR;
            case DECIDE -> role == Role.CONTROLLER || role == Role.DIRECTOR;
        };
    }
}
