package no.samlebok.app.archive;

import java.time.Instant;

/**
 * A workbook that was issued to a unit. Its bytes are not kept: it is made again from the version of the round.
 *
 * @param number from 1, in the order of the unit
 * @param version the version of the round it was made from
 * @param at when
 * @param who the account that took it out
 */
public record KeptIssue(int number, int version, Instant at, String who) {}
