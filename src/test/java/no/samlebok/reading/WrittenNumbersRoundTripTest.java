package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import no.samlebok.figure.Figure;
import no.samlebok.template.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any number, written in any of the Norwegian ways, reads back equal: value and written precision. */
class WrittenNumbersRoundTripTest {
    private static final List<String> SPACES = List.of("", " ", "\u00a0", "\u2009", "\u202f", "\u2007");
    private static final List<String> MINUSES = List.of("-", "–", "−", "‑", "- ");

    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void everyWritingReadsBack(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            var value = new BigDecimal(BigInteger.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L)))
                    .divide(BigDecimal.TEN.pow(random.nextInt(12)), random.nextInt(4), RoundingMode.DOWN);
            assertReadsBack(written(value, random), FieldOf.EXACT, value, seed);
            assertReadsBack(written(value, random) + oneOf(SPACES, random) + "%", FieldOf.PERCENT, value, seed);
        }
    }

    private static void assertReadsBack(String raw, Field field, BigDecimal value, long seed) {
        assertThat(AsWritten.read(raw, field, 2017).figure())
                .as("«%s» (seed %d)", raw, seed)
                .isEqualTo(new Figure.Amount(value));
    }

    private static String written(BigDecimal value, SplittableRandom random) {
        var size = value.abs().toPlainString().split("\\.", 2);
        var digits = grouped(size[0], oneOf(SPACES, random)) + (size.length == 1 ? "" : "," + size[1]);
        if (value.signum() >= 0) {
            return digits;
        }
        return random.nextInt(5) == 0 ? "(" + digits + ")" : oneOf(MINUSES, random) + digits;
    }

    private static String grouped(String digits, String space) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", space);
    }

    private static String oneOf(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
