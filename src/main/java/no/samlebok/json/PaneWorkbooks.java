package no.samlebok.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.samlebok.app.Packed;
import no.samlebok.app.Received;
import no.samlebok.app.Workbooks;
import no.samlebok.draft.Draft;

/**
 * Workbooks as files, and as the values of their cells, which is what the task pane sends where Excel does not give it the
 * file. Both become a book that is read the same way, and what was sent is what is kept.
 */
public record PaneWorkbooks(Workbooks files) implements Workbooks {
    /** How a document of values begins; no file of Excel's does. */
    static final String MARK = "{\"samlebok\":\"verdier/1\",";

    private static final byte[] START = MARK.getBytes(StandardCharsets.US_ASCII);

    @Override
    public byte[] write(Draft draft) {
        return files.write(draft);
    }

    @Override
    public Received read(byte[] file) {
        return isOfValues(file) ? SentValues.read(file) : files.read(file);
    }

    @Override
    public Iterable<Packed> unpack(byte[] file) {
        return files.unpack(file);
    }

    private static boolean isOfValues(byte[] file) {
        return file.length > START.length && Arrays.equals(file, 0, START.length, START, 0, START.length);
    }
}
