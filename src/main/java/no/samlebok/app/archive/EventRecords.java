package no.samlebok.app.archive;

import java.util.List;
import java.util.Optional;
import no.samlebok.ledger.Event;

/** What has happened to the reports of units, and the files that were received. Nothing of it is ever changed. */
public interface EventRecords {
    /** What has happened in a round after so many events, in order. */
    List<KeptEvent> after(RoundKey key, int number);

    /** Keeps that something more has happened. */
    KeptEvent add(RoundKey key, String unit, Event event);

    /** Keeps a file that was received, once however often it comes. */
    void keep(String municipality, String sha256, byte[] file);

    /** A file that was received; empty when there is none with this hash. */
    Optional<byte[]> file(String municipality, String sha256);
}
