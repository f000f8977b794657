package no.samlebok.app.archive;

import java.time.Instant;
import java.util.Optional;

/** What was answered under keys. They end after some days. */
public interface ReceiptRecords {
    /** What was answered to an account under a key; empty when nothing was. */
    Optional<Receipt> find(String municipality, String account, String key);

    /** Keeps one more. */
    void add(String municipality, String account, Receipt receipt);

    /** Takes away those from before. */
    void forget(Instant before);
}
