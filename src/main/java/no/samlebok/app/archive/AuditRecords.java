package no.samlebok.app.archive;

import java.util.List;
import java.util.Optional;

/** The audit. Lines are only added. */
public interface AuditRecords {
    /** The last line; empty before the first. */
    Optional<AuditLine> last();

    /** Keeps one more line. */
    void add(AuditLine line);

    /** At most so many lines after the one with this number, in order. */
    List<AuditLine> after(int number, int limit);
}
