package no.samlebok.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import no.samlebok.writers.Parts;

/** A zip file written by hand, so that it can lie. */
final class RawZip {
    /** A part and all that is said of it; {@code header} is where its local header stands, -1 for its own. */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(String name, byte[] packed, int method, long size, long checksum, int header) {
        static Entry of(String name, byte[] bytes) {
            var sum = new CRC32();
            sum.update(bytes);
            return new Entry(name, deflated(bytes), 8, bytes.length, sum.getValue(), -1);
        }

        Entry sized(long other) {
            return new Entry(name, packed, method, other, checksum, header);
        }

        Entry at(int other) {
            return new Entry(name, packed, method, size, checksum, other);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    static RawZip of(byte[] file) {
        var zip = new RawZip();
        var parts = Parts.of(file);
        parts.names().forEach(name -> zip.entries.add(Entry.of(name, parts.bytes(name))));
        return zip;
    }

    static RawZip empty() {
        return new RawZip();
    }

    RawZip add(Entry entry) {
        entries.add(entry);
        return this;
    }

    byte[] pack() {
        var file = new ByteArrayOutputStream();
        var list = new ByteArrayOutputStream();
        for (var entry : entries) {
            int at = entry.header() < 0 ? file.size() : entry.header();
            if (entry.header() < 0) {
                file.writeBytes(local(entry));
                file.writeBytes(entry.packed());
            }
            list.writeBytes(listed(entry, at));
        }
        int start = file.size();
        file.writeBytes(list.toByteArray());
        file.writeBytes(end(start, list.size()));
        return file.toByteArray();
    }

    static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] local(Entry entry) {
        var name = entry.name().getBytes(StandardCharsets.UTF_8);
        return numbers(30 + name.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0x800)
                .putShort((short) entry.method())
                .putInt(0)
                .putInt((int) entry.checksum())
                .putInt(entry.packed().length)
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .array();
    }

    private static byte[] listed(Entry entry, int at) {
        var name = entry.name().getBytes(StandardCharsets.UTF_8);
        return numbers(46 + name.length)
                .putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 0x800)
                .putShort((short) entry.method())
                .putInt(0)
                .putInt((int) entry.checksum())
                .putInt(entry.packed().length)
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .put(new byte[12])
                .putInt(at)
                .put(name)
                .array();
    }

    private byte[] end(int start, int length) {
        return numbers(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(length)
                .putInt(start)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
