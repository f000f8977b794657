package no.samlebok.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.archive.AuditEnd;
import no.samlebok.app.archive.AuditLine;
import no.samlebok.app.archive.AuditRecords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The tables {@code audit} and {@code audit_end}. */
record AuditTable(Handle handle) implements AuditRecords {
    private static final RowMapper<AuditLine> LINE = (row, context) -> new AuditLine(
            row.getInt("number"),
            Instant.parse(row.getString("at")),
            row.getString("municipality"),
            row.getString("who"),
            row.getString("what"),
            row.getString("subject"),
            row.getString("hash"));

    @Override
    public Optional<AuditLine> last() {
        return handle.createQuery("select * from audit order by number desc limit 1")
                .map(LINE)
                .findOne();
    }

    @Override
    public void add(AuditLine line) {
        handle.createUpdate("insert into audit (number, at, municipality, who, what, subject, hash)"
                        + " values (:number, :at, :municipality, :who, :what, :subject, :hash)")
                .bind("number", line.number())
                .bind("at", line.at().toString())
                .bind("municipality", line.municipality())
                .bind("who", line.who())
                .bind("what", line.what())
                .bind("subject", line.subject())
                .bind("hash", line.hash())
                .execute();
    }

    @Override
    public Optional<AuditEnd> end() {
        return handle.createQuery("select number, mark from audit_end")
                .map((row, context) -> new AuditEnd(row.getInt("number"), row.getString("mark")))
                .findOne();
    }

    @Override
    public void end(AuditEnd end) {
        handle.createUpdate("insert into audit_end (one, number, mark) values (1, :number, :mark)"
                        + " on conflict do update set number = excluded.number, mark = excluded.mark")
                .bindMethods(end)
                .execute();
    }

    @Override
    public List<AuditLine> after(int number, int limit) {
        return handle.createQuery("select * from audit where number > :number order by number limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map(LINE)
                .list();
    }
}
