package no.samlebok.app.archive;

import java.time.Instant;

/**
 * A line of the audit: who did what to what, chained to the line before it. It holds no figures, texts or secrets.
 *
 * @param number from 1, without gaps
 * @param at when
 * @param municipality whose; empty for what concerns the whole installation
 * @param who the account; empty for the program itself
 * @param what the sort of deed
 * @param subject what it was done to
 * @param hash SHA-256 over the hash of the line before and all of this one, in lower-case hexadecimal
 */
public record AuditLine(
        int number, Instant at, String municipality, String who, String what, String subject, String hash) {}
