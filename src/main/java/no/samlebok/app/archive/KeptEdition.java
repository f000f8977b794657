package no.samlebok.app.archive;

import java.time.Instant;
import java.time.LocalDate;
import no.samlebok.report.Standpoint;

/**
 * An edition (utgave): a round as it stood, frozen under a name.
 *
 * @param name unique in the round, as the controller wrote it
 * @param at when it was made
 * @param who the account that made it
 * @param day the day it was put together for
 * @param version the version of the round it was made from
 * @param events how many events had happened in the round
 * @param values every value as it was then
 */
public record KeptEdition(
        String name, Instant at, String who, LocalDate day, int version, int events, Standpoint values) {}
