package no.samlebok.excel.read;

import static no.samlebok.excel.read.Opening.rows;
import static no.samlebok.excel.read.Opening.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Remark;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes and comments on cells are read as they stand, and what is wrong with them never harms the figures. */
class RemarksTest {
    private static final String NOTES = "xl/comments1.xml";
    private static final String THREADS = "xl/threadedComments/threadedComment1.xml";
    private static final String THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
    private static final Xlsx PLAIN = Xlsx.cell("<c r='A1'><v>17</v></c>");

    @Test
    void aNoteIsReadWithItsCellFromTheTop() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Ark");
            for (var at : List.of(new Address(6, 1), new Address(2, 3))) {
                var comment = sheet.createDrawingPatriarch()
                        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, at.row(), 8, at.row() + 3));
                comment.setString(new XSSFRichTextString("Spør Kari om " + at.a1()));
                comment.setAuthor("Ola Nordmann");
                comment.setAddress(at.row(), at.column());
            }
            workbook.write(file);
        }
        assertThat(Opening.book(file.toByteArray()).sheets().get(0).remarks())
                .contains(List.of(
                        new Remark(new Address(2, 3), "Spør Kari om D3"),
                        new Remark(new Address(6, 1), "Spør Kari om B7")));
    }

    @Test
    void aSheetWithoutNotesHasNone() {
        assertThat(sheet(PLAIN).remarks()).contains(List.of());
    }

    @Test
    void aCommentThatCanBeAnsweredIsReadOnceAndItsAnswersToo() {
        var thread = "<threadedComment ref='B2' id='{1}'><text>Er dette rett?</text></threadedComment>"
                + "<threadedComment ref='B2' id='{2}' parentId='{1}'><text>Ja</text><mentions/></threadedComment>";
        var both = noted(note("B2", "[Trådet kommentar] Din versjon av Excel … Kommentar: Er dette rett?")
                        + note("C3", "Eget notat"))
                .part(
                        THREADS,
                        "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>"
                                + thread + "</ThreadedComments>")
                .change(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        links -> links.replace(
                                "</Relationships>",
                                "<Relationship Id='t' Type='" + THREADED + "' Target='/" + THREADS
                                        + "'/></Relationships>"));
        assertThat(sheet(both).remarks())
                .contains(List.of(
                        new Remark(new Address(1, 1), "Er dette rett?"),
                        new Remark(new Address(1, 1), "Ja"),
                        new Remark(new Address(2, 2), "Eget notat")));
    }

    @Test
    void aLongNoteIsReadAsFarAsAnybodyQuotesIt() {
        assertThat(sheet(noted(note("A1", "x".repeat(100_000)))).remarks().orElseThrow())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).hasSize(2_000));
    }

    static Stream<Xlsx> spoilt() {
        var declared = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        return Stream.of(
                linked().part(NOTES, declared + comments(note("A1", "&e;"))),
                linked().part(NOTES, comments(note("A1", "&e;"))),
                linked().part(NOTES, "<comments xmlns='" + Xlsx.MAIN + "'><commentList><comment ref='A1'>"),
                linked().part(NOTES, "ikke XML"),
                linked().part(NOTES, new byte[0]),
                linked().part(NOTES, "<worksheet xmlns='" + Xlsx.MAIN + "'/>"),
                linked().part(NOTES, comments("<comment><text><t>x</t></text></comment>")),
                noted(note("A0", "x")),
                noted(note("A1", "x".repeat(5 * 1024 * 1024))),
                noted(note("A1", "x").repeat(2_001)),
                noted(note("A1", "<r>".repeat(200) + "</r>".repeat(200))),
                linked());
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void notesThatCannotBeReadAreSaidToBeThereAndHarmNothing(Xlsx file) {
        var sheet = sheet(file);
        assertThat(sheet.remarks()).isEmpty();
        assertThat(rows(sheet)).isEqualTo(rows(sheet(PLAIN)));
        assertThat(sheet.remarks()).as("asked once more").isEmpty();
    }

    private static Xlsx noted(String notes) {
        return linked().part(NOTES, comments(notes));
    }

    private static Xlsx linked() {
        return PLAIN.part(
                "xl/worksheets/_rels/sheet1.xml.rels", Xlsx.links(Xlsx.link("n", "comments", "../comments1.xml")));
    }

    private static String comments(String notes) {
        return "<comments xmlns='" + Xlsx.MAIN + "'><authors><author>Ola</author></authors><commentList>" + notes
                + "</commentList></comments>";
    }

    private static String note(String at, String text) {
        return "<comment ref='" + at + "' authorId='0'><text><r><rPr><b/></rPr><t>" + text
                + "</t></r></text></comment>";
    }
}
