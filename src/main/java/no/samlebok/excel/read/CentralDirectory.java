package no.samlebok.excel.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The list of parts at the end of a zip file, which is the truth about it; a file that says otherwise elsewhere is
 * refused (PKWARE's APPNOTE 6.3, chapter 4.3). It is read here because libraries are lenient in different ways, and a
 * file must not be one workbook to us and another to Excel.
 */
final class CentralDirectory {
    /** What may stand between two parts: the sizes of the first, where they were not known beforehand. */
    private static final int LONGEST_DESCRIPTOR = 24;

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
        var end = EndRecord.of(directory.file);
        budget.allow("snapshot.budget.parts", end.count(), budget.parts());
        var parts = directory.listed(end);
        directory.fillTheFile(parts, end.start());
        directory.allowSize(parts);
        return parts;
    }

    private List<Part> listed(EndRecord end) {
        var parts = new ArrayList<Part>();
        int at = end.start();
        for (long n = 0; n < end.count(); n++) {
            var entry = new ListEntry(file, at);
            parts.add(entry.part(bytes));
            at = entry.next();
        }
        if (at != end.end()) {
            throw glued();
        }
        return parts;
    }

    /** Parts that share bytes make a small file big, and bytes that no part owns make one file two. */
    private void fillTheFile(List<Part> parts, int list) {
        int free = 0;
        for (var part : parts.stream()
                .sorted(Comparator.comparingInt(part -> part.stored().header()))
                .toList()) {
            follows(part.stored().header(), free, free == 0 ? 0 : LONGEST_DESCRIPTOR);
            free = part.stored().end();
        }
        follows(list, free, LONGEST_DESCRIPTOR);
    }

    private static void follows(int begins, int free, int gap) {
        if (begins < free || begins > free + gap) {
            throw glued();
        }
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

    private static Unreadable glued() {
        return Unreadable.of("snapshot.zip.glued");
    }
}
