package no.samlebok.excel.read;

/** What stands before the bytes of a part; sizes may be missing here, but what is said must agree with the list. */
record LocalHeader(LittleEndian file, int at) {
    static final int LENGTH = 30;
    private static final long SIGNATURE = 0x04034b50L;

    LocalHeader {
        if (!file.says(at, SIGNATURE)) {
            throw LittleEndian.broken();
        }
    }

    int method() {
        return file.two(at + 8);
    }

    int nameLength() {
        return file.two(at + 26);
    }

    /** Where the part's own bytes begin. */
    int data() {
        return at + LENGTH + nameLength() + file.two(at + 28);
    }

    void agreeOn(String listed, String here) {
        if (!listed.equals(here)) {
            throw contradicts(listed);
        }
    }

    Unreadable contradicts(String listed) {
        return Unreadable.of("snapshot.zip.contradiction", "part", listed);
    }
}
