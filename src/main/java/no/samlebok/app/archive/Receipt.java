package no.samlebok.app.archive;

import java.time.Instant;

/**
 * What was answered to a request that came under a key (an idempotency key).
 *
 * @param key what the one who asked called the request
 * @param request SHA-256 of what was asked, in lower-case hexadecimal
 * @param at when it was done
 * @param answer what was answered, as JSON
 */
public record Receipt(String key, String request, Instant at, String answer) {}
