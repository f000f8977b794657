package no.samlebok.excel.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Changes to the bytes of a file that no library would write. */
final class Bytes {
    private static final String LISTED = "PK\1\2";
    private static final String LOCAL = "PK\3\4";

    private Bytes() {}

    /** All occurrences of one text put in the place of another of the same length. */
    static byte[] replaced(byte[] file, String from, String to) {
        return latin(latin(file).replace(from, to));
    }

    /** The first occurrence only. */
    static byte[] first(byte[] file, String from, String to) {
        var text = latin(file);
        int at = text.indexOf(from);
        return latin(text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** One byte flipped in the list entry of a part. */
    static byte[] listed(byte[] file, String part, int offset, int flip) {
        var text = latin(file);
        int entry = text.indexOf(LISTED);
        while (!text.startsWith(part, entry + 46)) {
            entry = text.indexOf(LISTED, entry + 1);
        }
        return flipped(file, entry + offset, flip);
    }

    /** One byte flipped in what stands before the bytes of a part. */
    static byte[] local(byte[] file, String part, int offset, int flip) {
        var text = latin(file);
        int header = text.indexOf(LOCAL);
        while (!text.startsWith(part, header + 30)) {
            header = text.indexOf(LOCAL, header + 1);
        }
        return flipped(file, header + offset, flip);
    }

    /** One byte flipped in the record at the end. */
    static byte[] end(byte[] file, int offset, int flip) {
        return flipped(file, file.length - 22 + offset, flip);
    }

    /** Bytes that no part owns, between the last part and the list. */
    static byte[] unlisted(byte[] file, byte[] more) {
        int list = latin(file).indexOf(LISTED);
        var copy = joined(Arrays.copyOf(file, list), more, Arrays.copyOfRange(file, list, file.length));
        java.nio.ByteBuffer.wrap(copy)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(copy.length - 6, list + more.length);
        return copy;
    }

    private static byte[] flipped(byte[] file, int at, int flip) {
        var copy = file.clone();
        copy[at] ^= (byte) flip;
        return copy;
    }

    static byte[] joined(byte[]... files) {
        int length = Arrays.stream(files).mapToInt(file -> file.length).sum();
        var all = Arrays.copyOf(files[0], length);
        int at = files[0].length;
        for (int n = 1; n < files.length; n++) {
            System.arraycopy(files[n], 0, all, at, files[n].length);
            at += files[n].length;
        }
        return all;
    }

    /** What a file of Office before 2007 begins with, and a name in its directory. */
    static byte[] compound(String stream) {
        var head =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        return joined(head, new byte[512], stream.getBytes(StandardCharsets.UTF_16LE), new byte[512]);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
