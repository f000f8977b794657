package no.samlebok.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {
    private static Interval of(String value, String tolerance) {
        return new Interval(new BigDecimal(value), new BigDecimal(tolerance));
    }

    private static void is(Interval interval, String value, String tolerance) {
        assertThat(interval.value()).isEqualByComparingTo(value);
        assertThat(interval.tolerance()).isEqualByComparingTo(tolerance);
    }

    @Test
    void aDeclaredFigureStandsForHalfAUnitOfItsLastDigitOnEachSide() {
        is(Interval.rounded(new BigDecimal("12"), 0), "12", "0.5");
        is(Interval.rounded(new BigDecimal("2.4"), 1), "2.4", "0.05");
        is(Interval.exactly(new BigDecimal("2.4")), "2.4", "0");
    }

    @Test
    void tolerancesOfSumsAndDifferencesAdd() {
        is(of("10", "0.5").plus(of("-4", "0.05")), "6", "0.55");
        is(of("10", "0.5").minus(of("-4", "0.05")), "14", "0.55");
        is(of("-10", "0.5").abs(), "10", "0.5");
    }

    @Test
    void theToleranceOfAProductHoldsBothFactorsAtTheirFarthest() {
        is(of("-10", "0.5").times(of("4", "0.1")), "-40", "3.05");
    }

    @Test
    void theToleranceOfAQuotientHoldsItsFarthestEnd() {
        var quotient = of("-300", "0.5").over(of("11627", "0.5"));
        assertThat(quotient.value())
                .isEqualByComparingTo(new BigDecimal("-300").divide(new BigDecimal("11627"), MathContext.DECIMAL128));
        assertThat(quotient.value().subtract(quotient.tolerance()))
                .isCloseTo(
                        new BigDecimal("-300.5").divide(new BigDecimal("11626.5"), MathContext.DECIMAL128),
                        org.assertj.core.data.Offset.offset(new BigDecimal("1e-30")));
    }

    @Test
    void whatCanBeZeroCannotBeDividedBy() {
        assertThat(of("0.5", "0.5").isNonZero()).isFalse();
        assertThat(of("-0.5", "0.5").isNonZero()).isFalse();
        assertThat(of("0.51", "0.5").isNonZero()).isTrue();
        assertThat(of("-0.51", "0.5").isNonZero()).isTrue();
    }

    /** A true figure is never called wrong: whatever the exact operands were, the exact result lies in the interval. */
    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void theExactResultAlwaysLiesWithin(long seed) {
        var random = new SplittableRandom(seed);
        var exactA = exact(random);
        var exactB = exact(random);
        var a = declared(exactA, random.nextInt(3));
        var b = declared(exactB, random.nextInt(3));
        holds(a.plus(b), exactA.add(exactB));
        holds(a.minus(b), exactA.subtract(exactB));
        holds(a.times(b), exactA.multiply(exactB));
        holds(a.abs(), exactA.abs());
        if (b.isNonZero()) {
            holds(a.over(b), exactA.divide(exactB, MathContext.DECIMAL128));
        }
    }

    private static BigDecimal exact(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), 4);
    }

    private static Interval declared(BigDecimal exact, int decimals) {
        return Interval.rounded(exact.setScale(decimals, java.math.RoundingMode.HALF_UP), decimals);
    }

    private static void holds(Interval interval, BigDecimal exact) {
        var apart = interval.value().subtract(exact).abs().subtract(interval.tolerance());
        assertThat(apart).isLessThanOrEqualTo(new BigDecimal("1e-20"));
    }
}
