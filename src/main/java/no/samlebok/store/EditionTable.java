package no.samlebok.store;

import java.util.List;
import no.samlebok.app.archive.EditionRecords;
import no.samlebok.app.archive.KeptEdition;
import no.samlebok.app.archive.RoundKey;
import org.jdbi.v3.core.Handle;

/** The table {@code edition}. */
record EditionTable(Handle handle, Documents documents) implements EditionRecords {
    @Override
    public List<KeptEdition> of(RoundKey key) {
        return handle.createQuery("select document from edition"
                        + " where municipality = :municipality and round = :round order by number")
                .bindMethods(key)
                .map((row, context) -> documents.unpack(row.getBytes("document"), KeptEdition.class))
                .list();
    }

    @Override
    public void add(RoundKey key, KeptEdition edition) {
        handle.createUpdate("insert into edition (municipality, round, name, number, document)"
                        + " select :municipality, :round, :name, coalesce(max(number), 0) + 1, :document from edition"
                        + " where municipality = :municipality and round = :round")
                .bindMethods(key)
                .bind("name", edition.name())
                .bind("document", documents.pack(edition))
                .execute();
    }
}
