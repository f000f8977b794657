package no.samlebok.excel.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The unpacked bytes of a part, counted and summed: exactly as many, and exactly those, that the zip promises. */
final class PartStream extends FilterInputStream {
    private static final int BUFFER = 8192;

    private final Part part;
    private final Inflater inflater;
    private final CRC32 sum = new CRC32();
    private long count;

    private PartStream(Part part, InputStream bytes, Inflater inflater) {
        super(bytes);
        this.part = part;
        this.inflater = inflater;
    }

    static PartStream open(Part part, byte[] file) {
        var stored = part.stored();
        var inflater = new Inflater(true);
        InputStream bytes = new ByteArrayInputStream(file, stored.data(), stored.packed());
        return new PartStream(
                part, stored.method() == 0 ? bytes : new InflaterInputStream(bytes, inflater, BUFFER), inflater);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read >= 0) {
            sum.update(into, from, read);
            count += read;
        }
        if (count > part.size() || (read < 0 && !isWhole())) {
            throw part.damaged();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }

    private boolean isWhole() {
        return count == part.size() && sum.getValue() == part.checksum();
    }
}
