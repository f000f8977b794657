package no.samlebok.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.samlebok.excel.Rendering;
import no.samlebok.excel.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That our imitation of Excel has all the habits it is there for. */
class ExcelDialectTest {
    private static final Parts BEFORE = Parts.of(Rendering.write(Sample.draft()));
    private static final Parts SAVED = Parts.of(new ExcelDialect().resave(Rendering.write(Sample.draft())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xl/worksheets/sheet2.xml   | <v>6.2E-2</v>
            xl/worksheets/sheet2.xml   | <v>5.8000000000000003E-2</v>
            xl/worksheets/sheet2.xml   | x14ac:dyDescent="0.25"
            xl/worksheets/sheet2.xml   | mc:Ignorable="x14ac xr"
            xl/worksheets/sheet2.xml   | xr:uid="{
            xl/worksheets/sheet2.xml   | spans="1:
            xl/worksheets/sheet2.xml   | <x14:dataValidation
            xl/worksheets/sheet2.xml   | <xm:f>_valg!$A$1:$A$3</xm:f>
            xl/sharedStrings.xml       | <rPh
            xl/sharedStrings.xml       | <r><rPr>
            xl/calcChain.xml           | r="C8"
            xl/workbook.xml            | mc:AlternateContent
            xl/_rels/workbook.xml.rels | Target="/xl/worksheets/sheet1.xml"
            docProps/app.xml           | Microsoft Excel
            docProps/core.xml          | dcterms:modified
            """)
    void savesAsExcelDoes(String part, String habit) {
        assertThat(text(SAVED, part)).contains(habit);
        assertThat(BEFORE.has(part) ? text(BEFORE, part) : "").doesNotContain(habit);
    }

    @Test
    void numbersItsStylesAnew() {
        assertThat(style(SAVED)).isNotEqualTo(style(BEFORE));
    }

    @Test
    void keepsTheWorkbookWithinTheSchema() {
        assertThat(Schema.faults(SAVED.pack())).isEmpty();
    }

    private static String style(Parts parts) {
        return parts.xml("xl/worksheets/sheet1.xml").all("c").get(0).getAttribute("s");
    }

    private static String text(Parts parts, String name) {
        return new String(parts.bytes(name), StandardCharsets.UTF_8);
    }
}
