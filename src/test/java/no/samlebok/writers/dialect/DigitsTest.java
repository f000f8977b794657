package no.samlebok.writers.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "0.58, 0.57999999999999996",
        "0.001, 1E-3",
        "0.0010, 1E-3",
        "0.024, 2.4E-2",
        "0.0619, 6.1899999999999997E-2",
        "-0.0012, -1.1999999999999999E-3",
        "0.5, 0.5",
        "0, 0",
        "0.0, 0",
        "40717, 40717",
        "40717.0, 40717",
        "-300, -300",
        "1.1, 1.1000000000000001",
        "100000000000000000000, 100000000000000000000",
        "1e22, 1E+22"
    })
    void areSeventeenAndSmallNumbersHaveAnExponent(String written, String saved) {
        assertThat(Digits.of(written)).isEqualTo(saved);
    }
}
