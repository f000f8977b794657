package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.refused;
import static no.samlebok.hostile.Hostile.same;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import no.samlebok.writers.Parts;

/** Small files that grow when they are unpacked, and zips that say one thing and are another. */
final class Bombs {
    private static final int MEGA = 1 << 20;
    private static final String SPARE = "xl/media/image1.png";

    private final Victim victim;

    Bombs(Victim victim) {
        this.victim = victim;
    }

    List<Hostile> all() {
        return List.of(
                refused("300 MB of zeros in a picture", "budget.inflated", () -> zeros(SPARE, 300)),
                refused("180 MB of zeros in a picture", "budget.ratio", () -> zeros(SPARE, 180)),
                refused("180 MB of spaces in the list of types", "budget.ratio", () -> spaces(Victim.TYPES, 180)),
                refused("180 MB of spaces in a sheet", "budget.ratio", () -> spaces(victim.sheet(), 180)),
                same("60 MB of spaces in a sheet", () -> spaces(victim.sheet(), 60)),
                refused("60 MB in one comment", "budget.xml", () -> inside(victim.sheet(), "<!--", "-->", 60)),
                refused("60 MB in one name", "budget.xml", () -> inside(victim.sheet(), "<", "/>", 60, 'x')),
                refused("60 MB in one instruction", "budget.xml", () -> inside(victim.sheet(), "<?x ", "?>", 60)),
                refused("60 MB in one attribute", "budget.xml", () -> inside(victim.sheet(), "<x a='", "'/>", 60)),
                refused("60 MB of text in the list of strings", "budget.text", () -> string(60)),
                same("60 MB of text that nobody reads", () -> inside(victim.sheet(), "<x>", "</x>", 60)),
                same("a bomb in a zip in the file", () -> victim.with("xl/embeddings/a.zip", zeros(SPARE, 300))),
                refused("zips in a zip, five deep", "kind.zip", this::nested),
                refused("a zip that holds itself", "kind.zip", this::quine),
                refused("2 001 parts", "budget.parts", () -> parts(2_001)),
                refused("65 000 parts", "budget.parts", () -> parts(65_000)),
                refused("parts that are one part", "zip.contradiction", this::overlapping),
                refused("parts that are one part, under one name", "zip.glued", this::sharing),
                refused("parts that quote each other's headers", "zip.glued", this::quoting),
                refused("a sheet bigger than it says", "part.damaged", () -> sized(-100)),
                refused("a sheet smaller than it says", "part.damaged", () -> sized(100)),
                refused("a picture of 4 GB, it says", "zip.contradiction", () -> lying(0xfffffff0L)),
                refused("a picture that nothing could pack so", "zip.contradiction", () -> lying(1 << 20)),
                refused("a workbook after another", "zip.glued", () -> joined(victim.file(), victim.file())),
                refused(
                        "a workbook after a program",
                        "kind.unknown",
                        () -> joined(new byte[] {'M', 'Z', 0, 1}, victim.file())),
                refused("something after the end", "zip.broken", () -> joined(victim.file(), new byte[100])),
                refused("only the end of a zip", "kind.unknown", () -> tail()),
                refused("twice the same name", "zip.twice", () -> named(victim.sheet())),
                refused(
                        "a sheet's name in capitals",
                        "zip.twice",
                        () -> named(victim.sheet().toUpperCase(Locale.ROOT))),
                refused(
                        "a sheet's name with backslashes",
                        "zip.twice",
                        () -> named(victim.sheet().replace('/', '\\'))),
                refused("a part outside of the file", "zip.path", () -> named("../../etc/cron.d/x")),
                refused("a part outside, for Windows", "zip.path", () -> named("..\\..\\autoexec.bat")),
                refused("a part at the root of the disk", "zip.path", () -> named("/etc/passwd")),
                refused("a part on a drive", "zip.path", () -> named("C:\\x")),
                refused("a part without a name", "zip.path", () -> named("")),
                refused("a part with a name that ends early", "zip.path", () -> named("a.png\0.xml")));
    }

    private byte[] zeros(String part, int megabytes) {
        return RawZip.of(victim.file())
                .add(filled(part, new byte[0], new byte[0], megabytes, (byte) 0))
                .pack();
    }

    private byte[] spaces(String part, int megabytes) {
        return inside(part, "", "", megabytes);
    }

    private byte[] inside(String part, String before, String after, int megabytes) {
        return inside(part, before, after, megabytes, ' ');
    }

    /** A part with so much of one character before the end of its outermost element. */
    private byte[] inside(String part, String before, String after, int megabytes, char with) {
        var xml = new String(Parts.of(victim.file()).bytes(part), StandardCharsets.UTF_8);
        int end = xml.lastIndexOf("</");
        return RawZip.of(victim.without(part))
                .add(filled(
                        part,
                        bytes(xml.substring(0, end) + before),
                        bytes(after + xml.substring(end)),
                        megabytes,
                        (byte) with))
                .pack();
    }

    private byte[] string(int megabytes) {
        return inside(Victim.STRINGS, "<si><t>", "</t></si>", megabytes, 'x');
    }

    private static RawZip.Entry filled(String part, byte[] before, byte[] after, int megabytes, byte with) {
        var bytes = new byte[before.length + megabytes * MEGA + after.length];
        Arrays.fill(bytes, with);
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(after, 0, bytes, bytes.length - after.length, after.length);
        return RawZip.Entry.of(part, bytes);
    }

    private byte[] nested() {
        byte[] zip =
                RawZip.empty().add(RawZip.Entry.of("0.bin", new byte[MEGA])).pack();
        for (int n = 1; n < 5; n++) {
            var around = RawZip.empty();
            for (int copy = 0; copy < 10; copy++) {
                around.add(RawZip.Entry.of(copy + ".zip", zip));
            }
            zip = around.pack();
        }
        return RawZip.empty().add(RawZip.Entry.of("a.zip", zip)).pack();
    }

    /** A zip whose one part says that it begins where the file does, so that unpacking it gives the file again. */
    private byte[] quine() {
        var seed = RawZip.empty().add(RawZip.Entry.of("r.zip", new byte[0])).pack();
        return RawZip.empty()
                .add(new RawZip.Entry("r.zip", seed, 0, seed.length, checksum(seed), -1))
                .pack();
    }

    private byte[] parts(int count) {
        var zip = RawZip.of(victim.file());
        for (int n = 0; n < count; n++) {
            zip.add(RawZip.Entry.of("x/" + n, new byte[0]));
        }
        return zip.pack();
    }

    /** All entries of the list lead to the same header and bytes. */
    private byte[] overlapping() {
        var kernel = RawZip.Entry.of("a", new byte[MEGA]);
        var zip = RawZip.empty().add(kernel);
        for (int n = 0; n < 200; n++) {
            zip.add(new RawZip.Entry("a" + n, kernel.packed(), 8, kernel.size(), kernel.checksum(), 0));
        }
        return zip.pack();
    }

    private byte[] sharing() {
        var kernel = RawZip.Entry.of("a", new byte[MEGA]);
        return RawZip.empty().add(kernel).add(kernel.at(0)).pack();
    }

    /** Each part begins with a stored block that holds the header of the next, as in Fifield's bomb. */
    private byte[] quoting() {
        var kernel = RawZip.Entry.of("b", new byte[MEGA]);
        var header = RawZip.local(kernel);
        var stored = new ByteArrayOutputStream();
        stored.write(0);
        stored.write(header.length);
        stored.write(header.length >> 8);
        stored.write(~header.length);
        stored.write(~header.length >> 8);
        stored.writeBytes(header);
        stored.writeBytes(kernel.packed());
        var outer =
                new RawZip.Entry("a", stored.toByteArray(), 8, header.length + kernel.size(), kernel.checksum(), -1);
        return RawZip.empty().add(outer).add(kernel.at(30 + 1 + 5)).pack();
    }

    private byte[] sized(int by) {
        var bytes = Parts.of(victim.file()).bytes(victim.sheet());
        var entry = RawZip.Entry.of(victim.sheet(), bytes);
        return RawZip.of(victim.without(victim.sheet()))
                .add(entry.sized(bytes.length + by))
                .pack();
    }

    private byte[] lying(long size) {
        return RawZip.of(victim.file())
                .add(RawZip.Entry.of(SPARE, new byte[10]).sized(size))
                .pack();
    }

    private byte[] named(String name) {
        return RawZip.of(victim.file())
                .add(RawZip.Entry.of(name, bytes("<x/>")))
                .pack();
    }

    private byte[] tail() {
        return Arrays.copyOfRange(victim.file(), victim.file().length - 22, victim.file().length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
