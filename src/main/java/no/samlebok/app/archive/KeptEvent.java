package no.samlebok.app.archive;

import no.samlebok.ledger.Event;

/**
 * Something that has happened to a unit's report.
 *
 * @param number from 1, in the order of the round
 * @param unit the unit's code
 * @param event what happened
 */
public record KeptEvent(int number, String unit, Event event) {}
