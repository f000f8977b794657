package no.samlebok.app.archive;

import java.time.Instant;

/**
 * A version of a round: each change of its figures, units or deadline is one more.
 *
 * @param version from 1
 * @param at when it was kept
 * @param who the account that did it
 * @param text the round as written
 */
public record KeptRound(int version, Instant at, String who, RoundText text) {}
