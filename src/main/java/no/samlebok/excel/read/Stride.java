package no.samlebok.excel.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a part on their way to the parser, which holds a name, a comment or a tag in memory until it has seen
 * the end of it: from one step to the next it gets only so many.
 */
final class Stride extends FilterInputStream {
    private final Part part;
    private final int longest;
    private int length;

    Stride(Part part, InputStream bytes, int longest) {
        super(bytes);
        this.part = part;
        this.longest = longest;
    }

    /** Begins the next step. */
    void begin() {
        length = 0;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        return count(read, read);
    }

    private int count(int result, int bytes) {
        length += Math.max(bytes, 0);
        if (length > longest) {
            throw Unreadable.of("snapshot.budget.xml", "part", part.name(), "line", "?");
        }
        return result;
    }
}
