package no.samlebok.excel.read;

/** The extra field of a zip entry that holds the numbers too big for their four bytes, those only and in order. */
final class WideSizes {
    private static final int TAG = 1;
    private static final int HEAD = 4;
    private static final long MAXED = 0xffffffffL;

    private final LittleEndian file;
    private int next = -1;
    private int end = -1;

    WideSizes(LittleEndian file, int extra, int length) {
        this.file = file;
        for (int at = extra; at + HEAD <= extra + length; at += HEAD + file.two(at + 2)) {
            if (file.two(at) == TAG) {
                next = at + HEAD;
                end = next + file.two(at + 2);
            }
        }
    }

    /** The number itself, or the next wide one where it says that it is too big. */
    long of(long narrow) {
        if (narrow != MAXED) {
            return narrow;
        }
        if (next < 0 || next + Long.BYTES > end) {
            throw LittleEndian.broken();
        }
        next += Long.BYTES;
        return file.eight(next - Long.BYTES);
    }
}
