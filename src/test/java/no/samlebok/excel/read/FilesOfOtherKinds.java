package no.samlebok.excel.read;

import static no.samlebok.excel.read.Xlsx.TYPES;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files that are no workbook of ours by their kind: what people send instead of one. */
final class FilesOfOtherKinds {
    private static final byte[] WHOLE = Xlsx.cell("<c r='A1'><v>1</v></c>").bytes();

    private FilesOfOtherKinds() {}

    static Stream<Fault> all() {
        return Stream.of(
                Fault.of("nothing at all", new byte[0], "snapshot.kind.empty", "tom"),
                Fault.of("only spaces", Bytes.latin("  \r\n"), "snapshot.kind.empty", "tom"),
                Fault.of("a password", Bytes.compound("EncryptedPackage"), "snapshot.kind.protected", "passord"),
                Fault.of("an old workbook", Bytes.compound("Workbook"), "snapshot.kind.xls", ".xls"),
                Fault.of("an older workbook", Bytes.compound("Book"), "snapshot.kind.xls", ".xls"),
                Fault.of("an old document", Bytes.compound("WordDocument"), "snapshot.kind.word", "Word"),
                Fault.of(
                        "an old workbook with a document in it",
                        Bytes.joined(Bytes.compound("WORKBOOK"), Bytes.compound("WordDocument")),
                        "snapshot.kind.xls",
                        ".xls"),
                Fault.of(
                        "an old document with a workbook in it",
                        Bytes.joined(Bytes.compound("WordDocument"), Bytes.compound("Workbook")),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a compound file of no kind we know",
                        Bytes.compound("Other"),
                        "snapshot.kind.unknown",
                        "Excel"),
                Fault.of("an old slide show", Bytes.compound("PowerPoint Document"), "snapshot.kind.slides", "lysbil"),
                Fault.of(
                        "a mail of Outlook", Bytes.compound("__properties_version1.0"), "snapshot.kind.mail", "e-post"),
                Fault.of(
                        "a mail",
                        Bytes.latin("Received: from a by b\r\nSubject: Retur\r\n"),
                        "snapshot.kind.mail",
                        "e-post"),
                Fault.of(
                        "a picture of a phone",
                        Bytes.latin("\u00ff\u00d8\u00ff\u00e0"),
                        "snapshot.kind.picture",
                        "bil"),
                Fault.of("rich text", Bytes.latin("{\\rtf1 Enhet}"), "snapshot.kind.word", "Word"),
                Fault.of("a shortcut of Drive", Bytes.latin("{\"url\": \"x\"}"), "snapshot.kind.shortcut", "snarve"),
                Fault.of("a shortcut", Bytes.latin("[InternetShortcut]\r\nURL=x"), "snapshot.kind.shortcut", "snarve"),
                Fault.of("the mark of an open workbook", owner(), "snapshot.kind.lock", "~$"),
                Fault.of("a zip of another kind", Bytes.latin("7z\u00bc\u00af'\u001c"), "snapshot.kind.archive", ".7z"),
                Fault.of("Numbers", Xlsx.nothing().part("Index/Document.iwa", "x"), "snapshot.kind.numbers", "Numbers"),
                Fault.of(
                        "a text of OpenDocument",
                        Xlsx.nothing().part("mimetype", "application/vnd.oasis.opendocument.text"),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a drawing of OpenDocument",
                        Xlsx.nothing().part("mimetype", "application/vnd.oasis.opendocument.graphics"),
                        "snapshot.kind.unknown",
                        "Excel"),
                Fault.of("a PDF", Bytes.latin("%PDF-1.7\n\0\1"), "snapshot.kind.pdf", "PDF"),
                Fault.of("a web page", Bytes.latin("<HTML><table>"), "snapshot.kind.html", "nettside"),
                Fault.of("a table of a web page", Bytes.latin("<table border=1>"), "snapshot.kind.html", "nettside"),
                Fault.of(
                        "an XML spreadsheet of 2003",
                        Bytes.latin(
                                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"),
                        "snapshot.kind.xml",
                        "XML"),
                Fault.of("comma-separated", Bytes.latin("Enhet;Regnskap\r\nSkole;42\f"), "snapshot.kind.text", ".csv"),
                Fault.of(
                        "text of two bytes a sign",
                        "Enhet\tRegnskap".getBytes(StandardCharsets.UTF_16),
                        "snapshot.kind.text",
                        ".csv"),
                Fault.of("a picture", Bytes.latin("\u0089PNG\r\n\u001a\n"), "snapshot.kind.picture", "bil"),
                Fault.of("bytes of no kind we know", Bytes.latin("\1\2\3"), "snapshot.kind.unknown", "Excel"),
                Fault.of(
                        "OpenDocument",
                        Xlsx.nothing().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "snapshot.kind.ods",
                        ".ods"),
                Fault.of("a zip of workbooks", Xlsx.nothing().part("a.xlsx", WHOLE), "snapshot.kind.zip", "zip"),
                Fault.of(
                        "another zip that says what it is",
                        Xlsx.nothing().part("mimetype", "application/epub+zip"),
                        "snapshot.kind.zip",
                        "zip"),
                Fault.of(
                        "a binary workbook",
                        typed("ms-excel.sheet.binary.macroEnabled.main"),
                        "snapshot.kind.xlsb",
                        ".xlsb"),
                Fault.of(
                        "a document",
                        typed("openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a document with macros",
                        typed("ms-word.document.macroEnabled.main+xml"),
                        "snapshot.kind.word",
                        "Word"),
                Fault.of(
                        "a slide show",
                        typed("openxmlformats-officedocument.presentationml.presentation.main+xml"),
                        "snapshot.kind.slides",
                        "lysbil"),
                Fault.of(
                        "no main part",
                        Xlsx.empty().part("_rels/.rels", Xlsx.links("")),
                        "snapshot.kind.unknown",
                        "Excel"));
    }

    private static Xlsx typed(String type) {
        return Xlsx.empty()
                .change(TYPES, xml -> xml.replace("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type));
    }

    private static byte[] owner() {
        var file = new byte[165];
        Arrays.fill(file, (byte) ' ');
        file[0] = 3;
        file[1] = 'K';
        return file;
    }
}
