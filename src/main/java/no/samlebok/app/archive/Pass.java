package no.samlebok.app.archive;

import java.time.Instant;

/**
 * What lets somebody in until a time: a session after sign-in, or a personal link. What they hold is a secret, of which only
 * the hash is kept.
 *
 * @param hash SHA-256 of the secret, in lower-case hexadecimal
 * @param kind what it is
 * @param account who it lets in
 * @param round the id of the only round it opens; empty when it opens all
 * @param expires when it ends
 */
public record Pass(String hash, Kind kind, String account, String round, Instant expires) {
    /** The sorts of passes. */
    public enum Kind {
        /** After sign-in, in a cookie. */
        SESSION,
        /** After sign-in for the task pane, which sends it with each request; it may hand in, and never decide. */
        PANE,
        /** Sent to a unit leader, who needs no password. */
        LINK,
        /** Used once, to choose a password. */
        INVITATION
    }
}
