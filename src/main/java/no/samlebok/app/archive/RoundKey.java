package no.samlebok.app.archive;

/**
 * Which round.
 *
 * @param municipality four digits, as text
 * @param round the round's id, unique in the municipality
 */
public record RoundKey(String municipality, String round) {}
