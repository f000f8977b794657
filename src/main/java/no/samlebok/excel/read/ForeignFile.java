package no.samlebok.excel.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

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
            "BOOK", "xls");

    private static final int BEGINNING = 2048;

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
        if (mimetype.isPresent() && beginning(mimetype.get()).startsWith("application/vnd.oasis.opendocument")) {
            throw kind("ods");
        }
        if (container.find("xl/workbook.xml").isEmpty()) {
            throw kind("zip");
        }
    }

    /** Refuses a main part whose content type is not that of a workbook, with macros or without. */
    static void refuse(String type) {
        boolean workbook = type.contains("spreadsheetml.sheet.main")
                || type.contains("spreadsheetml.template.main")
                || type.contains("ms-excel.sheet.macroEnabled.main")
                || type.contains("ms-excel.template.macroEnabled.main");
        if (!workbook) {
            boolean word = type.contains("wordprocessingml") || type.contains("ms-word");
            throw kind(word ? "word" : type.contains("ms-excel.sheet.binary") ? "xlsb" : "unknown");
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
        if (start.startsWith("%pdf")) {
            return "pdf";
        }
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
