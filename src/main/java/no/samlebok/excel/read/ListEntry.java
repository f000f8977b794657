package no.samlebok.excel.read;

/** One entry of the list of parts in a zip file, as it stands there. */
final class ListEntry {
    private static final long SIGNATURE = 0x02014b50L;
    private static final int LENGTH = 46;
    private static final int DEFLATED = 8;
    /** Locked, locked in another way, or with its header masked. */
    private static final int LOCKED = 1 | 1 << 6 | 1 << 13;
    /** More than this many times nothing can be deflated. */
    private static final int MOST_DEFLATED = 1032;

    private final LittleEndian file;
    private final int at;
    private final long size;
    private final int packed;
    private final int header;

    ListEntry(LittleEndian file, int at) {
        if (!file.says(at, SIGNATURE)) {
            throw LittleEndian.broken();
        }
        this.file = file;
        this.at = at;
        var wide = new WideSizes(file, at + LENGTH + file.two(at + 28), file.two(at + 30));
        this.size = wide.of(file.four(at + 24));
        this.packed = file.within(wide.of(file.four(at + 20)));
        this.header = file.within(wide.of(file.four(at + 42)));
    }

    /** Where the next entry stands, or the end of the list. */
    int next() {
        return at + LENGTH + file.two(at + 28) + file.two(at + 30) + file.two(at + 32);
    }

    /** Its part, when the bytes agree with what is said of them. */
    Part part(byte[] bytes) {
        var local = new LocalHeader(file, header);
        if (((file.two(at + 8) | local.flags()) & LOCKED) != 0) {
            throw Unreadable.of("snapshot.kind.protected");
        }
        local.agreeOn(this);
        refuseImpossible();
        var name = PartName.of(name(), size);
        return new Part(bytes, name, new Part.Stored(header, local.data(), packed, method()), size, checksum());
    }

    String name() {
        return file.text(at + LENGTH, file.two(at + 28));
    }

    int method() {
        return file.two(at + 10);
    }

    long checksum() {
        return file.four(at + 16);
    }

    long size() {
        return size;
    }

    int packed() {
        return packed;
    }

    Unreadable contradicts() {
        return Unreadable.of("snapshot.zip.contradiction", "part", name());
    }

    private void refuseImpossible() {
        if (method() != 0 && method() != DEFLATED) {
            throw Unreadable.of("snapshot.zip.packing", "part", name(), "found", String.valueOf(method()));
        }
        boolean possible = method() == 0 ? size == packed : size / MOST_DEFLATED <= packed;
        if (!possible) {
            throw contradicts();
        }
    }
}
