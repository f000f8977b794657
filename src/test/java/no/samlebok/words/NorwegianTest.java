package no.samlebok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorwegianTest {
    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1000,1 000", "1300464,1 300 464", "-7232,-7 232", "-2.4,'-2,4'", "0.50,'0,50'"})
    void aNumberHasGroupsOfThreeAndADecimalComma(String value, String written) {
        assertThat(Norwegian.number(new BigDecimal(value))).isEqualTo(written.replace(' ', '\u00a0'));
    }

    @Test
    void aNumberIsRoundedHalfUpForDisplayOnly() {
        assertThat(Norwegian.number(new BigDecimal("-2.579"), 1)).isEqualTo("-2,6");
        assertThat(Norwegian.number(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
        assertThat(Norwegian.number(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void aUnitOfMeasureStandsBehindANoBreakSpace() {
        assertThat(Norwegian.number(new BigDecimal("2.4"), 1, "%")).isEqualTo("2,4\u00a0%");
        assertThat(Norwegian.number(new BigDecimal("2.4"), 1, "")).isEqualTo("2,4");
    }

    @Test
    void aDateIsWrittenOut() {
        assertThat(Norwegian.date(LocalDate.of(2027, 2, 15))).isEqualTo("15.\u00a0februar\u00a02027");
        assertThat(Norwegian.date(LocalDate.of(2027, 12, 1))).isEqualTo("1.\u00a0desember\u00a02027");
    }

    @Test
    void aMessageFillsItsHolesInEachLanguage() {
        var message = Message.of("k", new Words("{felt} er tomt i {år}", "{felt} er tomt i {år}, ja"))
                .with("felt", new Words("Sykefravær", "Sjukefråvær"))
                .with("år", "2019");
        assertThat(message.words()).isEqualTo(new Words("Sykefravær er tomt i 2019", "Sjukefråvær er tomt i 2019, ja"));
        assertThat(message.in(Language.NB)).isEqualTo("Sykefravær er tomt i 2019");
        assertThat(Words.same("KOSTRA").in(Language.NN)).isEqualTo("KOSTRA");
        assertThat(new Words("a", "b")).hasToString("a");
    }
}
