package no.samlebok.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result is green at its goal or better, yellow within the tolerance beside it, and red beyond. */
class LightTest {
    @ParameterizedTest
    @CsvSource({"21, GREEN", "20, GREEN", "21.1, YELLOW", "24, YELLOW", "24.1, RED"})
    void lowerIsBetter(BigDecimal result, Light light) {
        assertThat(Light.of(indicator(Direction.LOWER, "3"), new BigDecimal(21), result))
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"5.0, GREEN", "5.1, GREEN", "4.8, YELLOW", "4.79, RED"})
    void higherIsBetter(BigDecimal result, Light light) {
        assertThat(Light.of(indicator(Direction.HIGHER, "0.2"), new BigDecimal("5.0"), result))
                .isEqualTo(light);
    }

    @Test
    void withoutToleranceNothingIsYellow() {
        assertThat(Light.of(indicator(Direction.HIGHER, null), BigDecimal.TEN, BigDecimal.ONE))
                .isEqualTo(Light.RED);
    }

    @Test
    void aPlannedLevelHasNoLight() {
        assertThat(Light.of(indicator(Direction.LEVEL, "1"), BigDecimal.TEN, BigDecimal.ONE))
                .isEqualTo(Light.NONE);
    }

    private static Indicator indicator(Direction direction, String tolerance) {
        var leeway = tolerance == null ? null : new BigDecimal(tolerance);
        return new Indicator(
                "i", "maal", "g", Words.same("I"), "antall", null, direction, null, null, null, leeway, null, null);
    }
}
