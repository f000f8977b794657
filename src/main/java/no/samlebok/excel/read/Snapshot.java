package no.samlebok.excel.read;

import java.io.IOException;
import no.samlebok.app.Received;
import no.samlebok.words.Messages;
import org.slf4j.LoggerFactory;

/**
 * What an upload turns out to be: a book that can be read through without fail, or refused with a reason, whose keys
 * are {@code snapshot.*}. The sheets of the book stream their rows from the upload each time they are walked.
 */
public final class Snapshot {
    private Snapshot() {}

    /** Reads an upload within the standard budget. */
    public static Received of(byte[] upload) {
        return of(upload, Budget.standard());
    }

    /** Reads an upload within a budget; never throws for anything that stands in the upload. */
    public static Received of(byte[] upload, Budget budget) {
        try {
            return new Received.Opened(Workbook.open(upload, budget));
        } catch (Unreadable refusal) {
            return new Received.Refused(refusal.why());
        } catch (IOException | RuntimeException fault) {
            // A refusal nobody foresaw: the sender still gets an answer, and we a trace of what is lacking.
            LoggerFactory.getLogger(Snapshot.class)
                    .warn("An upload of {} bytes could not be read", upload.length, fault);
            return new Received.Refused(Messages.of("snapshot.reader"));
        }
    }
}
