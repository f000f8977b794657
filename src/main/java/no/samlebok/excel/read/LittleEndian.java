package no.samlebok.excel.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The numbers of a zip file: unsigned, lowest byte first; a place outside the file means that it is cut off. */
final class LittleEndian {
    private final ByteBuffer file;

    LittleEndian(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return file.capacity();
    }

    int two(int at) {
        return Short.toUnsignedInt(file.getShort(place(at, Short.BYTES)));
    }

    long four(int at) {
        return Integer.toUnsignedLong(file.getInt(place(at, Integer.BYTES)));
    }

    /** A number of eight bytes; one that does not fit our own is no number of a file of ours. */
    long eight(int at) {
        long number = file.getLong(place(at, Long.BYTES));
        if (number < 0) {
            throw broken();
        }
        return number;
    }

    /** A number that says a place in the file, or how many bytes of it. */
    int within(long number) {
        if (number > length()) {
            throw broken();
        }
        return (int) number;
    }

    boolean says(int at, long signature) {
        return at >= 0 && at + Integer.BYTES <= length() && four(at) == signature;
    }

    /** So many bytes as text in UTF-8. */
    String text(int at, int length) {
        return new String(file.array(), place(at, length), length, StandardCharsets.UTF_8);
    }

    static Unreadable broken() {
        return Unreadable.of("snapshot.zip.broken");
    }

    private int place(int at, int bytes) {
        if (at < 0 || at > length() - bytes) {
            throw broken();
        }
        return at;
    }
}
