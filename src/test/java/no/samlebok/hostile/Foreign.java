package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.refused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What people and programs send that is no workbook, and what only looks like one. */
final class Foreign {
    private Foreign() {}

    static List<Hostile> all() {
        return List.of(
                refused("nothing", "kind.empty", () -> new byte[0]),
                refused("a password", "kind.protected", () -> compound("EncryptedPackage")),
                refused("xls", "kind.xls", () -> compound("Workbook")),
                refused("xls from before, with a document in it", "kind.xls", () -> compound("Book WordDocument")),
                refused(
                        "a mail of Outlook with a workbook",
                        "kind.mail",
                        () -> compound("__properties_version1.0 Workbook")),
                refused("csv that starts a program", "kind.text", () -> bytes("=cmd|'/C calc'!A0;1")),
                refused(
                        "HTML named .xls",
                        "kind.html",
                        () -> bytes("<html><script>alert(1)</script><table></table></html>")),
                refused(
                        "XML of 2003 with an entity",
                        "kind.xml",
                        () -> bytes(
                                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>&e;</Workbook>")),
                refused("PDF", "kind.pdf", () -> bytes("%PDF-1.7 /JavaScript")),
                refused("a program", "kind.unknown", () -> bytes("MZ\0\0PK\3\4")),
                refused("32 MB and one byte", "budget.bytes", () -> new byte[(32 << 20) + 1]),
                refused("32 MB of ends of zips", "zip.broken", Foreign::ends));
    }

    private static byte[] compound(String streams) {
        var head =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        var names = String.join("\0", streams.split(" ")).getBytes(StandardCharsets.UTF_16LE);
        var file = Arrays.copyOf(head, 512 + names.length);
        System.arraycopy(names, 0, file, 512, names.length);
        return file;
    }

    private static byte[] ends() {
        var file = new byte[32 << 20];
        for (int at = 0; at + 4 <= file.length; at += 4) {
            System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, file, at, 4);
        }
        file[2] = 3;
        file[3] = 4;
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
