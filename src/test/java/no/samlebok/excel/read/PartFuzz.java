package no.samlebok.excel.read;

import java.util.Arrays;
import java.util.List;

/** Any bytes as one of the parts of a workbook, which the first byte chooses; the zip around them is whole. */
public final class PartFuzz {
    private static final Xlsx WHOLE = Xlsx.rows(
                    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><f>1+2</f><v>3</v></c></row>")
            .strings("<t>a</t>")
            .formats("0.0%")
            .names("f_a=Ark!$B$1")
            .properties("samlebok=a")
            .part("xl/tables/t.xml", "<table xmlns='" + Xlsx.MAIN + "' ref='A1:B2'/>")
            .part(
                    "xl/comments1.xml",
                    "<comments xmlns='" + Xlsx.MAIN
                            + "'><commentList><comment ref='B2'><text><t>a</t></text></comment></commentList></comments>")
            .part(
                    "xl/threads.xml",
                    "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>"
                            + "<threadedComment ref='C3'><text>a</text></threadedComment></ThreadedComments>")
            .part(
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    Xlsx.links(Xlsx.link("a", "table", "../tables/t.xml")
                            + Xlsx.link("b", "comments", "../comments1.xml")
                            + "<Relationship Id='c' Target='../threads.xml'"
                            + " Type='http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'/>"));

    /** In the order of the first byte. */
    static final List<String> PARTS = List.of(
            Xlsx.SHEET,
            Xlsx.STRINGS,
            Xlsx.STYLES,
            Xlsx.WORKBOOK,
            Xlsx.WORKBOOK_LINKS,
            Xlsx.TYPES,
            "docProps/custom.xml",
            "xl/tables/t.xml",
            "xl/comments1.xml",
            "xl/threads.xml");

    private PartFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            var part = PARTS.get(Byte.toUnsignedInt(input[0]) % PARTS.size());
            UploadFuzz.fuzzerTestOneInput(
                    WHOLE.part(part, Arrays.copyOfRange(input, 1, input.length)).bytes());
        }
    }

    /** An input that is the part as it should be, to begin with. */
    static byte[] seed(int part) {
        return Bytes.joined(new byte[] {(byte) part}, WHOLE.bytes(PARTS.get(part)));
    }
}
