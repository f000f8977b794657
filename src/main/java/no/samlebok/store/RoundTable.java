package no.samlebok.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.archive.KeptIssue;
import no.samlebok.app.archive.KeptRound;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.archive.RoundRecords;
import no.samlebok.app.archive.RoundText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The tables {@code round} and {@code issue}. */
record RoundTable(Handle handle, Documents documents) implements RoundRecords {
    @Override
    public List<String> of(String municipality) {
        return handle.createQuery("select round from round where municipality = :municipality and version = 1"
                        + " order by at desc, round")
                .bind("municipality", municipality)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Optional<KeptRound> newest(RoundKey key) {
        return handle.createQuery("select version, at, who, document from round"
                        + " where municipality = :municipality and round = :round order by version desc limit 1")
                .bindMethods(key)
                .map(round())
                .findOne();
    }

    @Override
    public List<KeptRound> versions(RoundKey key) {
        return handle.createQuery("select version, at, who, document from round"
                        + " where municipality = :municipality and round = :round order by version")
                .bindMethods(key)
                .map(round())
                .list();
    }

    @Override
    public void add(RoundKey key, KeptRound round) {
        handle.createUpdate("insert into round (municipality, round, version, at, who, document)"
                        + " values (:municipality, :round, :version, :at, :who, :document)")
                .bindMethods(key)
                .bind("version", round.version())
                .bind("at", round.at().toString())
                .bind("who", round.who())
                .bind("document", documents.pack(round.text()))
                .execute();
    }

    @Override
    public List<KeptIssue> issues(RoundKey key, String unit) {
        return handle.createQuery("select number, version, at, who from issue"
                        + " where municipality = :municipality and round = :round and unit = :unit order by number")
                .bindMethods(key)
                .bind("unit", unit)
                .map((row, context) -> new KeptIssue(
                        row.getInt("number"),
                        row.getInt("version"),
                        Instant.parse(row.getString("at")),
                        row.getString("who")))
                .list();
    }

    @Override
    public void add(RoundKey key, String unit, KeptIssue issue) {
        handle.createUpdate("insert into issue (municipality, round, unit, number, version, at, who)"
                        + " values (:municipality, :round, :unit, :number, :version, :at, :who)")
                .bindMethods(key)
                .bind("unit", unit)
                .bind("number", issue.number())
                .bind("version", issue.version())
                .bind("at", issue.at().toString())
                .bind("who", issue.who())
                .execute();
    }

    private RowMapper<KeptRound> round() {
        return (row, context) -> new KeptRound(
                row.getInt("version"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                documents.unpack(row.getBytes("document"), RoundText.class));
    }
}
