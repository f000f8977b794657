package no.samlebok.writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import no.samlebok.excel.Rendering;
import no.samlebok.excel.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;

/** That what is written passes the schema, and that the schema finds what is broken. */
class SchemaTest {
    private static final byte[] WRITTEN = Rendering.write(Sample.draft());

    @Test
    void parsingAloneFindsNothing() throws Exception {
        var broken = new String(Parts.of(WRITTEN).bytes("xl/styles.xml"), StandardCharsets.UTF_8)
                .replace("rgb=\"FF1F1F1F\"", "rgb=\"1F1F1F\"");
        var styles = StyleSheetDocument.Factory.parse(broken);
        assertThat(styles.validate()).isFalse();
    }

    @Test
    void whatIsWrittenPasses() {
        assertThat(Schema.faults(WRITTEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xl/styles.xml            | rgb="FF1F1F1F"        | rgb="1F1F1F"                  | 3 bytes
            xl/styles.xml            | <fonts                | <fontz                        | fontz
            xl/worksheets/sheet1.xml | <sheetData>           | <sheetData><cell/>            | cell
            xl/worksheets/sheet2.xml | sqref="E6"            | sqref="E6" typo="1"           | typo
            xl/worksheets/sheet1.xml | r="B2"                | r="B3"                        | B3
            xl/worksheets/sheet1.xml | t="s"                 | t="q"                         | enum
            xl/worksheets/sheet2.xml | <c r="B2" s="         | <c r="B2" s="9999             | points at
            xl/workbook.xml          | sheetId="2"           | sheetId="1"                   | twice
            xl/workbook.xml          | name="Kontroll"       | name="Start"                  | twice
            xl/tables/table1.xml     | name="Regnskap"       | name="Enhet"                  | twice
            xl/charts/chart1.xml     | <c:ptCount val="4"/>  | <c:ptCount val="3"/>          | points at
            xl/_rels/workbook.xml.rels | worksheets/sheet1.xml | worksheets/sheet9.xml       | no part
            """)
    void whatIsBrokenIsFound(String part, String right, String wrong, String found) {
        var parts = Parts.of(WRITTEN);
        var text = new String(parts.bytes(part), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        parts.put(
                part,
                text.replaceFirst(java.util.regex.Pattern.quote(right), wrong)
                        .replace("</fonts>", right.equals("<fonts") ? "</fontz>" : "</fonts>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(String.join("\n", Schema.faults(parts.pack()))).contains(found);
        assertThatThrownBy(() -> Schema.validate(parts.pack())).isInstanceOf(AssertionError.class);
    }
}
