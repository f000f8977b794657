package no.samlebok.ledger;

import java.time.Instant;

/**
 * A deed that was done.
 *
 * @param at when
 * @param who the account it was done from
 * @param role what they did it as
 * @param deed what they did
 */
public record Event(Instant at, String who, Role role, Deed deed) {}
