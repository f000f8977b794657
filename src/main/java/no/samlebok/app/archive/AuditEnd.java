package no.samlebok.app.archive;

/**
 * Where the audit ends, so that lines which are taken away at its end are missed.
 *
 * @param number of the last line
 * @param mark made of the last line with the key of the service
 */
public record AuditEnd(int number, String mark) {}
