package no.samlebok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.samlebok.writers.Parts;
import no.samlebok.writers.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a Word document passes the schema with the workbooks of its charts, and that what is broken in one is found. */
class DocxSchemaTest {
    @Test
    void whatIsWrittenPassesInOurStylesAndInThoseOfAMunicipality() throws IOException {
        assertThat(Schema.faults(DocxReport.of(DocxReportTest.CHAPTER, null))).isEmpty();
        assertThat(Schema.faults(DocxReport.of(DocxReportTest.CHAPTER, MunicipalPaper.docx())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            word/document.xml      | <w:tblPr>              | <w:tblPr/><w:tblPr>    | tblPr
            word/document.xml      | <w:jc w:val="right"/>  | <w:jc w:val="høyre"/>  | enum
            word/document.xml      | w:val="Heading2"       | w:val="Overskrift9"    | points at Overskrift9
            word/document.xml      | w:anchor="_Toc1"       | w:anchor="_Toc99"      | points at _Toc99
            word/document.xml      | <w:gridCol             | <w:gridCol/><w:gridCol | columns
            word/styles.xml        | <w:name                | <w:navn                | navn
            word/numbering.xml     | w:numId="1"            | w:numId="7"            | points at 1
            word/settings.xml      | updateFields           | updateField            | updateField
            word/charts/chart1.xml | <c:barDir val="col"/>  | <c:barDir val="opp"/>  | enum
            """)
    void whatIsBrokenIsFound(String part, String right, String wrong, String found) throws IOException {
        var parts = Parts.of(DocxReport.of(DocxReportTest.CHAPTER, null));
        var text = new String(parts.bytes(part), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        parts.put(part, text.replaceFirst(right, wrong).getBytes(StandardCharsets.UTF_8));
        assertThat(String.join("\n", Schema.faults(parts.pack()))).contains(found);
    }
}
