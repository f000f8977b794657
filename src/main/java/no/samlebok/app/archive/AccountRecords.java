package no.samlebok.app.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Those who may sign in, and what lets them in. */
public interface AccountRecords {
    /** The accounts of a municipality, by name. */
    List<Account> of(String municipality);

    /** One of them; empty when there is none with this id. */
    Optional<Account> account(String municipality, String id);

    /** Whether there is any account at all. */
    boolean isEmpty();

    /** Keeps an account, in place of the one with the same id. */
    void put(String municipality, Account account);

    /** Keeps a pass. */
    void add(String municipality, Pass pass);

    /** The pass with this hash and the municipality it is for; empty when there is none. */
    Optional<Found> pass(String hash);

    /** Ends a pass at once. */
    void end(String hash);

    /** Ends every pass of an account. */
    void endAll(String municipality, String account);

    /** Takes away those that ended before. */
    void forget(Instant before);

    /** A pass, with whose it is. */
    record Found(String municipality, Pass pass) {}
}
