package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
    @ParameterizedTest
    @CsvSource({
        "1200+345, 1545",
        "1200/2, 600",
        "8765, 8765",
        "-300, -300",
        "+5, 5",
        "--5, 5",
        "-+5, -5",
        "10-2-3, 5",
        "100/10/2, 5",
        "2+3*4, 14",
        "(2+3)*4, 20",
        "2*(3+(4-1)), 12",
        "24%, 0.24",
        "200*5%, 10.00",
        "5%%, 0.0005",
        "-5%, -0.05",
        "' 1 200 ', ''",
        "' 1 + 2 ', 3",
        "1.5+.5, 2.0",
        "2., 2",
        "1/3, 0.333333333333333",
        "2/3, 0.666666666666667",
        "0.1+0.2, 0.3",
        "2*-3, -6"
    })
    void constantsAreComputedAsExcelDoes(String formula, String value) {
        assertThat(Arithmetic.value(formula)
                        .map(number -> number.toPlainString())
                        .orElse(""))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A1",
                "A1+1",
                "SUM(1,2)",
                "2^2",
                "1E3",
                "1/0",
                "1/(2-2)",
                "(1",
                "1)",
                "()",
                "1+",
                "*1",
                "1 2",
                "1..2",
                ".",
                "\"5\"",
                "1,5",
                "1;2",
                "TRUE",
                "'Ark 1'!B2",
                "{1}",
                "1+ R[-1]C",
                "#REF!",
                "5&6",
                "1=1",
                "%5",
                "1\u0000"
            })
    void anythingElseHasNoValue(String formula) {
        assertThat(Arithmetic.value(formula)).isEmpty();
    }

    @Test
    void aVeryLongFormulaHasNoValue() {
        assertThat(Arithmetic.value("1+".repeat(199) + "12")).isPresent();
        assertThat(Arithmetic.value("1+".repeat(200) + "1")).isEmpty();
        assertThat(Arithmetic.value("(".repeat(199) + "12" + ")".repeat(199))).isPresent();
    }
}
