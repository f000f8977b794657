package no.samlebok.app.archive;

import java.time.Instant;

/**
 * What an answer was to a request that may come again: the same key gives the same answer, and nothing is done twice.
 *
 * @param key what the client called the request
 * @param request the hash of what was asked
 * @param answer the answer, as a document
 * @param at when
 */
public record Receipt(String key, String request, String answer, Instant at) {}
