package no.samlebok.app.archive;

import java.util.List;
import java.util.Optional;

/** The audit. Lines are only added, and its end moves with them. */
public interface AuditRecords {
    /** The last line; empty before the first. */
    Optional<AuditLine> last();

    /** Keeps one more line. */
    void add(AuditLine line);

    /** Where it ends; empty before the first line. */
    Optional<AuditEnd> end();

    /** Keeps where it ends now. */
    void end(AuditEnd end);

    /** At most so many lines after the one with this number, in order. */
    List<AuditLine> after(int number, int limit);
}
