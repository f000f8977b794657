package no.samlebok.excel.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The list of parts at the end of a zip file, which is the truth about it; a file that says otherwise elsewhere is
 * refused (PKWARE's APPNOTE 6.3, chapter 4.3). It is read here because libraries are lenient in different ways, and a
 * file must not be one workbook to us and another to Excel.
 */
final class CentralDirectory {
    private static final long END = 0x06054b50L;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long END_64 = 0x06064b50L;
    private static final long LOCATOR_64 = 0x07064b50L;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final long ENTRY = 0x02014b50L;
    private static final int ENTRY_LENGTH = 46;
    private static final long MAXED_FOUR = 0xffffffffL;
    private static final int MAXED_TWO = 0xffff;
    private static final int ENCRYPTED = 1;

    private final byte[] bytes;
    private final LittleEndian file;
    private final Budget budget;

    private CentralDirectory(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.file = new LittleEndian(bytes);
        this.budget = budget;
    }

    /** The parts of a zip file in the order of the list. */
    static List<Part> parts(byte[] bytes, Budget budget) {
        var directory = new CentralDirectory(bytes, budget);
        var parts = directory.entries();
        directory.fillTheFile(parts);
        directory.allowSize(parts);
        return parts;
    }

    private List<Part> entries() {
        int end = end();
        boolean wide = file.says(end - LOCATOR_64_LENGTH, LOCATOR_64);
        int last = wide ? file.within(file.eight(end - LOCATOR_64_LENGTH + 8)) : end;
        if (wide && !file.says(last, END_64)) {
            throw LittleEndian.broken();
        }
        long count = wide && file.two(end + 10) == MAXED_TWO ? file.eight(last + 32) : file.two(end + 10);
        long start = wide && file.four(end + 16) == MAXED_FOUR ? file.eight(last + 48) : file.four(end + 16);
        budget.allow("snapshot.budget.parts", count, budget.parts());
        return entries(file.within(start), (int) count, last);
    }

    /** Where the end record stands: its comment, which is hardly ever there, must reach the end of the file. */
    private int end() {
        int lowest = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.length() - END_LENGTH; at >= lowest; at--) {
            if (file.says(at, END) && at + END_LENGTH + file.two(at + 20) == file.length()) {
                return at;
            }
        }
        throw LittleEndian.broken();
    }

    private List<Part> entries(int start, int count, int last) {
        var parts = new ArrayList<Part>(count);
        int at = start;
        for (int n = 0; n < count; n++) {
            if (!file.says(at, ENTRY)) {
                throw LittleEndian.broken();
            }
            parts.add(entry(at));
            at += ENTRY_LENGTH + file.two(at + 28) + file.two(at + 30) + file.two(at + 32);
        }
        if (at != last) {
            throw Unreadable.of("snapshot.zip.glued");
        }
        return parts;
    }

    private Part entry(int at) {
        if ((file.two(at + 8) & ENCRYPTED) != 0) {
            throw Unreadable.of("snapshot.kind.protected");
        }
        int nameLength = file.two(at + 28);
        var wide = new WideSizes(file, at + ENTRY_LENGTH + nameLength, file.two(at + 30));
        long size = wide.of(file.four(at + 24));
        int packed = file.within(wide.of(file.four(at + 20)));
        int local = file.within(wide.of(file.four(at + 42)));
        var header = new LocalHeader(file, local);
        header.agreeOn(name(at + ENTRY_LENGTH, nameLength), name(local + LocalHeader.LENGTH, header.nameLength()));
        if (header.method() != file.two(at + 10)) {
            throw header.contradicts(name(at + ENTRY_LENGTH, nameLength));
        }
        var stored = new Part.Stored(local, header.data(), packed, header.method());
        return new Part(bytes, name(at + ENTRY_LENGTH, nameLength), stored, size, file.four(at + 16));
    }

    private String name(int at, int length) {
        if (at > file.length() - length) {
            throw LittleEndian.broken();
        }
        return new String(bytes, at, length, StandardCharsets.UTF_8).replace('\\', '/');
    }

    /** Parts that share bytes make a small file big, and bytes before the first make one file two. */
    private void fillTheFile(List<Part> parts) {
        int free = 0;
        for (var part : parts.stream()
                .sorted(Comparator.comparingInt(part -> part.stored().header()))
                .toList()) {
            int header = part.stored().header();
            if (free == 0 ? header > 0 : header < free) {
                throw Unreadable.of("snapshot.zip.glued");
            }
            free = part.stored().end();
        }
        file.within(free);
    }

    private void allowSize(List<Part> parts) {
        long inflated = 0;
        for (var part : parts) {
            inflated += Math.min(part.size(), budget.inflated() + 1);
        }
        budget.allow("snapshot.budget.inflated", inflated, budget.inflated());
        if (inflated > budget.dense()) {
            budget.allow("snapshot.budget.ratio", inflated / bytes.length, budget.ratio());
        }
    }
}
