package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.reading.Numeral.Style;
import org.junit.jupiter.api.Test;

/** Digits tell how they were written where that leaves more than one reading. */
class NumeralTest {
    @Test
    void aCommaAndThreeDigitsMayBeThousandsAfterUpToThree() {
        assertThat(style("1,127")).isEqualTo(Style.COMMA_AND_THREE);
        assertThat(style("123,456")).isEqualTo(Style.COMMA_AND_THREE);
        assertThat(style("1234,567")).isEqualTo(Style.PLAIN);
        assertThat(style("0,127")).isEqualTo(Style.PLAIN);
        assertThat(style("1,12")).isEqualTo(Style.PLAIN);
    }

    @Test
    void aDotAndThreeDigitsMayBeADecimalOnce() {
        assertThat(style("1.127")).isEqualTo(Style.DOT_AND_THREE);
        assertThat(style("1.127.000")).isEqualTo(Style.PLAIN);
        assertThat(style("1.12")).isEqualTo(Style.DOT_DECIMAL);
    }

    @Test
    void aZeroBeforeOtherDigitsMayBeACode() {
        assertThat(style("01")).isEqualTo(Style.LEADING_ZERO);
        assertThat(style("0")).isEqualTo(Style.PLAIN);
        assertThat(style("10")).isEqualTo(Style.PLAIN);
    }

    @Test
    void aMinusThatStandsApartIsToldFromOneThatDoesNot() {
        assertThat(style("- 300")).isEqualTo(Style.SPACED_MINUS);
        assertThat(style("-300")).isEqualTo(Style.PLAIN);
        assertThat(style("300")).isEqualTo(Style.PLAIN);
    }

    @Test
    void eighteenDigitsAreTheMost() {
        assertThat(Numeral.parse("1".repeat(18))).isPresent();
        assertThat(Numeral.parse("1".repeat(19))).isEmpty();
        assertThat(Numeral.parse("1".repeat(17) + ",1")).isPresent();
        assertThat(Numeral.parse("1".repeat(17) + ",11")).isEmpty();
    }

    private static Style style(String written) {
        return Numeral.parse(written).orElseThrow().style();
    }
}
