package no.samlebok.excel.read;

/** What stands before the bytes of a part; sizes may be missing here, but what is said must agree with the list. */
record LocalHeader(LittleEndian file, int at) {
    private static final int LENGTH = 30;
    private static final long SIGNATURE = 0x04034b50L;
    private static final int SIZES_COME_AFTER = 8;

    LocalHeader {
        if (!file.says(at, SIGNATURE)) {
            throw LittleEndian.broken();
        }
    }

    /** Where the part's own bytes begin. */
    int data() {
        return at + LENGTH + file.two(at + 26) + file.two(at + 28);
    }

    /** Refuses a header that says something else than the list does. */
    void agreeOn(ListEntry listed) {
        boolean same = file.text(at + LENGTH, file.two(at + 26)).equals(listed.name())
                && file.two(at + 8) == listed.method()
                && agreesOnSizes(listed);
        if (!same) {
            throw listed.contradicts();
        }
    }

    private boolean agreesOnSizes(ListEntry listed) {
        var wide = new WideSizes(file, at + LENGTH + file.two(at + 26), file.two(at + 28));
        return agrees(wide.of(file.four(at + 22)), listed.size())
                && agrees(wide.of(file.four(at + 18)), listed.packed())
                && agrees(file.four(at + 14), listed.checksum());
    }

    private boolean agrees(long here, long listed) {
        return here == listed || (here == 0 && (flags() & SIZES_COME_AFTER) != 0);
    }

    /** The flags, of which some say that the bytes are locked. */
    int flags() {
        return file.two(at + 6);
    }
}
