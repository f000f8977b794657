package no.samlebok.submission;

import java.time.Instant;

/**
 * Where a submission came from.
 *
 * @param file the name of the file as received
 * @param sha256 its hash, in lower-case hexadecimal
 * @param receivedAt when
 * @param sender who handed it in, as known; empty when not
 */
public record Origin(String file, String sha256, Instant receivedAt, String sender) {}
