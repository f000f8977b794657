package no.samlebok.excel.read;

import static no.samlebok.excel.read.Xlsx.SHEET;

import java.util.Arrays;
import java.util.stream.Stream;

/** Zips that are broken, lie about what they hold, or are no workbook. */
final class BrokenZips {
    private static final byte[] WHOLE = Xlsx.cell("<c r='A1'><v>1</v></c>").bytes();

    private BrokenZips() {}

    static Stream<Fault> all() {
        var two = Xlsx.empty().part("a.xml", "<a/>").part("b.xml", "<b/>").bytes();
        return Stream.of(
                Fault.of("only the first bytes", Bytes.latin("PK\3\4"), "snapshot.zip.broken", ""),
                Fault.of("cut off by one byte", cut(WHOLE, WHOLE.length - 1), "snapshot.zip.broken", ""),
                Fault.of("cut off in the middle", cut(WHOLE, WHOLE.length / 2), "snapshot.zip.broken", ""),
                Fault.of("one byte too many", Bytes.joined(WHOLE, new byte[1]), "snapshot.zip.broken", ""),
                Fault.of(
                        "a list entry that is none", Bytes.first(WHOLE, "PK\1\2", "PK\1\7"), "snapshot.zip.broken", ""),
                Fault.of("a local header that is none", Bytes.listed(WHOLE, SHEET, 42, 1), "snapshot.zip.broken", ""),
                Fault.of("a part beyond the file", Bytes.listed(WHOLE, SHEET, 22, 1), "snapshot.zip.broken", ""),
                Fault.of("two workbooks", Bytes.joined(WHOLE, WHOLE), "snapshot.zip.glued", ""),
                Fault.of("a workbook in the comment of another", comment(WHOLE), "snapshot.zip.glued", ""),
                Fault.of("a part that is not listed", Bytes.unlisted(WHOLE, new byte[25]), "snapshot.zip.glued", ""),
                Fault.of("a list of another length", Bytes.end(WHOLE, 12, 1), "snapshot.zip.glued", ""),
                Fault.of("a volume of several", Bytes.end(WHOLE, 4, 1), "snapshot.zip.broken", ""),
                Fault.of("fewer parts here than in all", Bytes.end(WHOLE, 8, 1), "snapshot.zip.broken", ""),
                Fault.of("a list beyond its end", Bytes.end(WHOLE, 17, 64), "snapshot.zip.broken", ""),
                Fault.of("locked in another way", Bytes.listed(WHOLE, SHEET, 8, 64), "snapshot.kind.protected", ""),
                Fault.of("locked, as its header says", Bytes.local(WHOLE, SHEET, 6, 1), "snapshot.kind.protected", ""),
                Fault.of("deflated in a later way", packing(9), "snapshot.zip.packing", SHEET),
                Fault.of("a sum in its header that is another", sized(14), "snapshot.zip.contradiction", SHEET),
                Fault.of("a length in its header that is another", sized(22), "snapshot.zip.contradiction", SHEET),
                Fault.of("packed to another length, by its header", sized(18), "snapshot.zip.contradiction", SHEET),
                Fault.of("bigger than anything deflated", bigger(), "snapshot.zip.contradiction", SHEET),
                path("../a.xml"),
                path("a/../../b.xml"),
                path("..\\a.xml"),
                path("/a.xml"),
                path("C:/a.xml"),
                path("a//b.xml"),
                path("./a.xml"),
                path("a\0.xml"),
                path("a/".repeat(256) + "b.xml"),
                Fault.of("a folder with something in it", Xlsx.empty().part("a/", "b"), "snapshot.zip.path", "a/"),
                Fault.of("bytes after the parts", gap(WHOLE), "snapshot.zip.glued", ""),
                Fault.of(
                        "a longer part, over the next",
                        Bytes.listed(WHOLE, "_rels/.rels", 20, 32),
                        "snapshot.zip.glued",
                        ""),
                Fault.of("an encrypted part", Bytes.listed(WHOLE, SHEET, 8, 1), "snapshot.kind.protected", ""),
                Fault.of(
                        "another name before the bytes",
                        Bytes.first(WHOLE, SHEET, "xl/worksheets/sheet7.xml"),
                        "snapshot.zip.contradiction",
                        SHEET),
                Fault.of(
                        "another method before the bytes",
                        Bytes.listed(WHOLE, SHEET, 10, 8),
                        "snapshot.zip.contradiction",
                        SHEET),
                Fault.of("a name twice", Bytes.replaced(two, "b.xml", "a.xml"), "snapshot.zip.twice", "a.xml"),
                Fault.of("a name in capitals", Bytes.replaced(two, "b.xml", "A.XML"), "snapshot.zip.twice", "A.XML"),
                Fault.of("a wrong sum", Bytes.listed(WHOLE, SHEET, 16, 1), "snapshot.part.damaged", SHEET),
                Fault.of("a byte less than said", Bytes.listed(WHOLE, SHEET, 24, 1), "snapshot.part.damaged", SHEET));
    }

    private static Fault path(String name) {
        return Fault.of("a part called " + name, Xlsx.empty().part(name, "b"), "snapshot.zip.path", "");
    }

    /** What the header before the sheet says is made another than what the list says. */
    private static byte[] sized(int offset) {
        return Bytes.local(WHOLE, SHEET, offset, 1);
    }

    private static byte[] packing(int method) {
        return Bytes.listed(Bytes.local(WHOLE, SHEET, 8, 8 ^ method), SHEET, 10, 8 ^ method);
    }

    private static byte[] bigger() {
        return Bytes.listed(Bytes.local(WHOLE, SHEET, 24, 16), SHEET, 26, 16);
    }

    private static byte[] comment(byte[] file) {
        var copy = Bytes.joined(file, file);
        copy[file.length - 2] = (byte) file.length;
        copy[file.length - 1] = (byte) (file.length >> 8);
        return copy;
    }

    private static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    /** Sixteen bytes between the list and the end record. */
    private static byte[] gap(byte[] file) {
        int end = file.length - 22;
        return Bytes.joined(cut(file, end), new byte[16], Arrays.copyOfRange(file, end, file.length));
    }
}
