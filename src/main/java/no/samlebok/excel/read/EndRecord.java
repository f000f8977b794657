package no.samlebok.excel.read;

/**
 * What the end of a zip file says of its list of parts. Readers look for it in different ways, so a file in which they
 * could find two, or whose numbers do not agree with each other, is refused.
 *
 * @param start where the list begins
 * @param count how many parts it lists
 * @param end where the list ends
 */
record EndRecord(int start, long count, int end) {
    private static final long SIGNATURE = 0x06054b50L;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long WIDE = 0x06064b50L;
    private static final int WIDE_HEAD = 12;
    private static final long LOCATOR = 0x07064b50L;
    private static final int LOCATOR_LENGTH = 20;
    private static final long MAXED_FOUR = 0xffffffffL;
    private static final int MAXED_TWO = 0xffff;

    static EndRecord of(LittleEndian file) {
        int at = only(file);
        int locator = at - LOCATOR_LENGTH;
        var found = file.says(locator, LOCATOR) ? wide(file, at, locator) : narrow(file, at);
        boolean oneFile = file.two(at + 4) == file.two(at + 6) && file.two(at + 8) == file.two(at + 10);
        if (!oneFile || found.start() > found.end()) {
            throw LittleEndian.broken();
        }
        return found;
    }

    /** Where the record stands: its comment, which is hardly ever there, must reach the end of the file. */
    private static int only(LittleEndian file) {
        int lowest = Math.max(0, file.length() - LENGTH - LONGEST_COMMENT);
        int found = -1;
        for (int at = file.length() - LENGTH; at >= lowest; at--) {
            if (file.says(at, SIGNATURE) && at + LENGTH + file.two(at + 20) == file.length()) {
                if (found >= 0) {
                    throw Unreadable.of("snapshot.zip.glued");
                }
                found = at;
            }
        }
        if (found < 0) {
            throw LittleEndian.broken();
        }
        return found;
    }

    private static EndRecord narrow(LittleEndian file, int at) {
        if (file.two(at + 4) != 0) {
            throw LittleEndian.broken();
        }
        var record = new EndRecord(file.within(file.four(at + 16)), file.two(at + 10), at);
        record.measures(file.four(at + 12));
        return record;
    }

    /** The record of a file for parts of any size; the numbers of the plain one are full, or the same. */
    private static EndRecord wide(LittleEndian file, int at, int locator) {
        int wide = file.within(file.eight(locator + 8));
        if (!file.says(wide, WIDE) || wide + WIDE_HEAD + file.eight(wide + 4) != locator) {
            throw LittleEndian.broken();
        }
        agree(file.two(at + 10), MAXED_TWO, file.eight(wide + 32));
        agree(file.four(at + 12), MAXED_FOUR, file.eight(wide + 40));
        agree(file.four(at + 16), MAXED_FOUR, file.eight(wide + 48));
        var record = new EndRecord(file.within(file.eight(wide + 48)), file.eight(wide + 32), wide);
        record.measures(file.eight(wide + 40));
        return record;
    }

    private static void agree(long narrow, long maxed, long wide) {
        if (narrow != maxed && narrow != wide) {
            throw LittleEndian.broken();
        }
    }

    private void measures(long length) {
        if (end - start != length) {
            throw Unreadable.of("snapshot.zip.glued");
        }
    }
}
