package no.samlebok.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatKindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0%",
                "0.00%",
                "0.0\\ %",
                "0,0 %;[Red]-0,0 %",
                "#,##0.0%;;\"–\"",
                "[Blue]0%",
                "0.0%;-0;0",
                "[>1]0%",
                "\"ca. \"0%"
            })
    void percent(String code) {
        assertThat(FormatKind.of(code)).isEqualTo(FormatKind.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd.mm.yyyy",
                "yyyy-mm-dd",
                "d. mmmm yyyy",
                "[$-414]d. mmmm yyyy;@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[h]:mm",
                "[HH]:MM:SS",
                "[mm]:ss",
                "[s]",
                "mmm\\-yy",
                "h:mm AM/PM",
                "DD/MM/YY",
                "ge.m.d",
                "\"uke \"d",
                "mm:ss.0",
                "[Red]yyyy",
                "[$-409]bbbb",
                "yyyy\"år\""
            })
    void date(String code) {
        assertThat(FormatKind.of(code)).isEqualTo(FormatKind.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "0.00", "#,##0", "# ##0", "#,##0.0;[Red]-#,##0.0", "0.00E+00", "0.0e-0", "# ?/?", "??0",
                "\"kr\" #,##0", "#,##0\\ \"dager\"", "[$kr-414]\\ #,##0", "0\\d", "0\"%\"", "0\\%", "0_d", "0*d",
                        "0;d;%",
                "[Red]0", "[dag]0", "_-* #,##0.00\\ _k_r_-;\\-* #,##0.00\\ _k_r_-;_-* \"-\"??\\ _k_r_-;_-@_-",
                        "0.0 \"mill. kr"
            })
    void number(String code) {
        assertThat(FormatKind.of(code)).isEqualTo(FormatKind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "\"Navn: \"@", "@*.", "[Red]@"})
    void text(String code) {
        assertThat(FormatKind.of(code)).isEqualTo(FormatKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General", "GENERAL", "General\" kr\"", "[Red]General", "Standard", "", ";;;", "\"skjult\"", "\\"
            })
    void general(String code) {
        assertThat(FormatKind.of(code)).isEqualTo(FormatKind.GENERAL);
    }
}
