package no.samlebok.store;

import java.util.List;
import java.util.Optional;
import no.samlebok.app.archive.EventRecords;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code event} and {@code file}. */
record EventTable(Handle handle, Documents documents) implements EventRecords {
    @Override
    public List<KeptEvent> after(RoundKey key, int number) {
        return handle.createQuery("select number, unit, document from event"
                        + " where municipality = :municipality and round = :round and number > :number order by number")
                .bindMethods(key)
                .bind("number", number)
                .map((row, context) -> new KeptEvent(
                        row.getInt("number"),
                        row.getString("unit"),
                        documents.unpack(row.getBytes("document"), Event.class)))
                .list();
    }

    @Override
    public KeptEvent add(RoundKey key, String unit, Event event) {
        int number = handle.createQuery("select coalesce(max(number), 0) + 1 from event"
                        + " where municipality = :municipality and round = :round")
                .bindMethods(key)
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("insert into event"
                        + " (municipality, round, number, unit, at, who, kind, sha256, document) values"
                        + " (:municipality, :round, :number, :unit, :at, :who, :kind, :sha256, :document)")
                .bindMethods(key)
                .bind("number", number)
                .bind("unit", unit)
                .bind("at", event.at().toString())
                .bind("who", event.who())
                .bind("kind", event.deed().kind().id())
                .bind("sha256", sha256(event.deed()))
                .bind("document", documents.pack(event))
                .execute();
        return new KeptEvent(number, unit, event);
    }

    @Override
    public void keep(String municipality, String sha256, byte[] file) {
        handle.createUpdate("insert into file (municipality, sha256, content)"
                        + " values (:municipality, :sha256, :content) on conflict do nothing")
                .bind("municipality", municipality)
                .bind("sha256", sha256)
                .bind("content", file)
                .execute();
    }

    @Override
    public Optional<byte[]> file(String municipality, String sha256) {
        return handle.createQuery("select content from file where municipality = :municipality and sha256 = :sha256")
                .bind("municipality", municipality)
                .bind("sha256", sha256)
                .map((row, context) -> row.getBytes("content"))
                .findOne();
    }

    private static @Nullable String sha256(Deed deed) {
        return deed instanceof Deed.Receive received
                ? received.submission().origin().sha256()
                : null;
    }
}
