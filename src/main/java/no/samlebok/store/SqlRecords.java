package no.samlebok.store;

import no.samlebok.app.archive.AccountRecords;
import no.samlebok.app.archive.AuditRecords;
import no.samlebok.app.archive.Codec;
import no.samlebok.app.archive.EditionRecords;
import no.samlebok.app.archive.EventRecords;
import no.samlebok.app.archive.ReceiptRecords;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundRecords;
import org.jdbi.v3.core.Handle;

/** Everything that is kept, in one transaction. */
record SqlRecords(Handle handle, Codec codec) implements Records {
    @Override
    public RoundRecords rounds() {
        return new RoundTable(handle, new Documents(codec));
    }

    @Override
    public EventRecords events() {
        return new EventTable(handle, new Documents(codec));
    }

    @Override
    public EditionRecords editions() {
        return new EditionTable(handle, new Documents(codec));
    }

    @Override
    public AccountRecords accounts() {
        return new AccountTable(handle, codec);
    }

    @Override
    public ReceiptRecords receipts() {
        return new ReceiptTable(handle, new Documents(codec));
    }

    @Override
    public AuditRecords audit() {
        return new AuditTable(handle);
    }
}
