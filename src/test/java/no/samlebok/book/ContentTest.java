package no.samlebok.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
    @ParameterizedTest
    @CsvSource({
        "0.57999999999999996, 0.58",
        "0.30000000000000004, 0.3",
        "-1.25, -1.25",
        "12.500, 12.5",
        "1E+3, 1000",
        "123456789012345678, 123456789012346000",
        "2.2250738585072014E-308, 2.2250738585072E-308",
        "2.2250738585072013E-308, 0",
        "-2.2250738585072013E-308, 0",
        "0.000, 0"
    })
    void aNumberIsWhatExcelShows(BigDecimal stored, BigDecimal shown) {
        assertThat(Content.Numeric.asShown(stored).value()).isEqualTo(shown);
    }
}
