package no.samlebok.excel.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what a file is that is no workbook of the kind we read, so that the sender hears the way out. */
final class ForeignFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    /** The main stream of a file comes first; those of files embedded in it come later. */
    private static final Map<String, String> STREAMS = Map.of(
            "EncryptedPackage", "protected",
            "WordDocument", "word",
            "Workbook", "xls",
            "WORKBOOK", "xls",
            "Book", "xls",
            "BOOK", "xls",
            "PowerPoint Document", "slides",
            "__properties_version1.0", "mail");

    private record Mark(String mark, String kind) {}

    private static final List<Mark> MAIN_PARTS = List.of(
            new Mark("wordprocessingml", "word"),
            new Mark("ms-word", "word"),
            new Mark("presentationml", "slides"),
            new Mark("ms-powerpoint", "slides"),
            new Mark("ms-excel.sheet.binary", "xlsb"));

    /** In small letters, and without zeros. */
    private static final List<Mark> BEGINNINGS = List.of(
            new Mark("%pdf", "pdf"),
            new Mark("{\\rtf", "word"),
            new Mark("\u0089png", "picture"),
            new Mark("\u00ff\u00f8\u00ff", "picture"),
            new Mark("gif8", "picture"),
            new Mark("ii*", "picture"),
            new Mark("mm*", "picture"),
            new Mark("rar!", "archive"),
            new Mark("7z\u00bc\u00af", "archive"),
            new Mark("\u001f\u008b", "archive"),
            new Mark("[internetshortcut]", "shortcut"),
            new Mark("{\"url\"", "shortcut"),
            new Mark("return-path:", "mail"),
            new Mark("received:", "mail"),
            new Mark("from:", "mail"),
            new Mark("mime-version:", "mail"));

    private static final String NUMBERS = "Index/Document.iwa";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int BEGINNING = 2048;
    /** The file that Excel has beside an open workbook: its length, and that of the longest name it begins with. */
    private static final int OWNER_FILE = 165;

    private static final int OWNER_NAME = 55;

    private ForeignFile() {}

    /** Refuses what does not begin as a zip file does. */
    static void refuse(byte[] file) {
        if (!begins(file, ZIP)) {
            throw kind(begins(file, OLE) ? compound(file) : plain(file));
        }
    }

    /** Refuses a zip file without a list of content types. */
    static void refuse(Container container) throws IOException {
        if (container.find(ContentTypes.PART).isPresent()) {
            return;
        }
        var mimetype = container.find("mimetype");
        if (mimetype.isPresent()) {
            var type = beginning(mimetype.get());
            throw kind(type.startsWith(OPEN_DOCUMENT) ? openDocument(type) : "zip");
        }
        if (container.find(NUMBERS).isPresent()) {
            throw kind("numbers");
        }
        if (isBundle(container)) {
            throw kind("zip");
        }
    }

    /** Whether a zip file is nothing but files put together. */
    static boolean isBundle(Container container) {
        return Stream.of(ContentTypes.PART, "mimetype", NUMBERS, "xl/workbook.xml")
                .allMatch(mark -> container.find(mark).isEmpty());
    }

    private static String openDocument(String type) {
        return type.startsWith(OPEN_DOCUMENT + "spreadsheet")
                ? "ods"
                : type.startsWith(OPEN_DOCUMENT + "text") ? "word" : "unknown";
    }

    /** Refuses a main part whose content type is not that of a workbook, with macros or without. */
    static void refuse(String type) {
        boolean workbook = type.contains("spreadsheetml.sheet.main")
                || type.contains("spreadsheetml.template.main")
                || type.contains("ms-excel.sheet.macroEnabled.main")
                || type.contains("ms-excel.template.macroEnabled.main");
        if (!workbook) {
            throw kind(MAIN_PARTS.stream()
                    .filter(part -> type.contains(part.mark()))
                    .findFirst()
                    .map(Mark::kind)
                    .orElse("unknown"));
        }
    }

    /** Files of Office before 2007 are small file systems, and so is a file of today with a password. */
    private static String compound(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return STREAMS.entrySet().stream()
                .filter(stream -> text.contains(wide(stream.getKey())))
                .min(Comparator.comparingInt(stream -> text.indexOf(wide(stream.getKey()))))
                .map(Map.Entry::getValue)
                .orElse("unknown");
    }

    private static String plain(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        if (start.isBlank()) {
            return "empty";
        }
        if (file.length == OWNER_FILE && file[0] < OWNER_NAME) {
            return "lock";
        }
        return BEGINNINGS.stream()
                .filter(beginning -> start.startsWith(beginning.mark()))
                .findFirst()
                .map(Mark::kind)
                .orElseGet(() -> words(start));
    }

    private static String words(String start) {
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")) {
            return "html";
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return "xml";
        }
        return start.chars().anyMatch(ForeignFile::isNoText) ? "unknown" : "text";
    }

    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String beginning(Part part) throws IOException {
        try (var bytes = part.open()) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }

    private static Unreadable kind(String kind) {
        return Unreadable.of("snapshot.kind." + kind);
    }
}
