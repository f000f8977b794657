package no.samlebok.store;

import java.time.Instant;
import java.util.Optional;
import no.samlebok.app.archive.Receipt;
import no.samlebok.app.archive.ReceiptRecords;
import org.jdbi.v3.core.Handle;

/** The table {@code receipt}. */
record ReceiptTable(Handle handle, Documents documents) implements ReceiptRecords {
    @Override
    public Optional<Receipt> find(String municipality, String account, String key) {
        return handle.createQuery("select document from receipt"
                        + " where municipality = :municipality and account = :account and key = :key")
                .bind("municipality", municipality)
                .bind("account", account)
                .bind("key", key)
                .map((row, context) -> documents.unpack(row.getBytes("document"), Receipt.class))
                .findOne();
    }

    @Override
    public void add(String municipality, String account, Receipt receipt) {
        handle.createUpdate("insert into receipt (municipality, account, key, at, document)"
                        + " values (:municipality, :account, :key, :at, :document)")
                .bind("municipality", municipality)
                .bind("account", account)
                .bind("key", receipt.key())
                .bind("at", receipt.at().toString())
                .bind("document", documents.pack(receipt))
                .execute();
    }

    @Override
    public void forget(Instant before) {
        handle.createUpdate("delete from receipt where at <= :before")
                .bind("before", before.toString())
                .execute();
    }
}
