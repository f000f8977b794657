package no.samlebok.excel.read;

import no.samlebok.app.Received;

/** Any bytes as an upload: an answer that was foreseen, and a book that can be read through. Run by Jazzer. */
public final class UploadFuzz {
    private UploadFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        var received = Snapshot.of(input);
        if (received instanceof Received.Refused refused) {
            if (refused.why().key().equals("snapshot.reader")) {
                throw new AssertionError("a fault that nobody foresaw");
            }
            return;
        }
        for (var sheet : ((Received.Opened) received).book().sheets()) {
            sheet.rows().forEach(row -> row.cells().forEach(cell -> cell.isBlank()));
            sheet.remarks();
        }
        Bundle.of(input).forEach(packed -> Snapshot.of(packed.bytes()));
    }
}
