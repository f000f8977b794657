package no.samlebok.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.excel.Rendering;
import no.samlebok.excel.read.Opening;
import no.samlebok.template.Form;
import no.samlebok.words.Words;
import no.samlebok.writers.Writer;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user has noted on cells is said when her workbook is made anew, whichever program it was saved in. */
class NotedIT {
    private static final Form FORM = TestForms.of(
            Examples.barnehage2019(), Examples.barnehage2019().unit("A1").orElseThrow());

    private static final byte[] HEALED =
            Rendering.write(Case.of(FORM, new Answers(FORM).any(new Random(1)).in(Case.issued(FORM)))
                    .healed()
                    .layout()
                    .draft());

    static List<Writer> writers() {
        return Writer.all();
    }

    /** ExcelJS leaves out notes that it has not written itself, hers and ours: what is not in the file nobody can say. */
    static List<Writer> keeping() {
        return writers().stream()
                .filter(writer -> !writer.name().equals("ExcelJS"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatWeNotedOurselvesIsNotSaidToBeHers(Writer writer) {
        assertThat(leftOut(writer.resave(HEALED))).noneMatch(line -> line.contains("merknad"));
    }

    @ParameterizedTest
    @MethodSource("keeping")
    void whatSheNotedIsQuotedWithItsCellAndWithoutHerName(Writer writer) {
        assertThat(leftOut(writer.resave(noted(HEALED, "Spør Kari om dette"))))
                .filteredOn(line -> line.contains("merknad"))
                .singleElement()
                .asString()
                .contains("H60 «Spør Kari om dette»")
                .doesNotContain("Ola Nordmann");
    }

    private static List<String> leftOut(byte[] file) {
        var healed = Case.of(FORM, Opening.book(file)).healed();
        return healed.corrections().groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(Words::nb)
                .toList();
    }

    private static byte[] noted(byte[] file, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(2);
            var comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 9, 59, 12, 62));
            comment.setString(new XSSFRichTextString(text));
            comment.setAuthor("Ola Nordmann");
            comment.setAddress(59, 7);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
