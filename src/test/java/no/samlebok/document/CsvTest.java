package no.samlebok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "  =1+1", "'=1", "\u00a0=1", "＝1"})
    void wordsThatASpreadsheetWouldRunAreLedByAnApostrophe(String words) {
        assertThat(unquoted(Csv.words(words))).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ikke målt", "– Mangler", "15 – 20", "<20 %", "1. plass", "'sitat'", ".", "..", ":", ""})
    void otherWordsStandAsTheyAre(String words) {
        assertThat(Csv.words(words)).isEqualTo(words);
    }

    @Test
    void aNumberStaysANumberAlsoWhenItIsNegative() {
        assertThat(Csv.number(new BigDecimal("-7232"))).isEqualTo("-7232");
        assertThat(Csv.number(new BigDecimal("-2.4"))).isEqualTo("-2,4");
        assertThat(Csv.number(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void aFieldWithASeparatorAQuoteOrALineBreakIsQuoted() {
        assertThat(Csv.words("a;b")).isEqualTo("\"a;b\"");
        assertThat(Csv.words("«a» \"b\"")).isEqualTo("\"«a» \"\"b\"\"\"");
        assertThat(Csv.words("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void aFileBeginsWithAByteOrderMarkAndItsLinesEndAsTheStandardSays() {
        var csv = new Csv();
        csv.write(List.of("a", "b"));
        assertThat(csv.toString()).isEqualTo("\ufeffa;b\r\n");
    }

    private static String unquoted(String field) {
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
