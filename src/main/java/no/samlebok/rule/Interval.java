package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number that is known only to its declared precision: everything within the tolerance, both ends included.
 *
 * <p>After XBRL Calculations 1.1: a figure printed with so many decimals stands for the interval of half a unit of its
 * last digit on each side, and a relation is wrong only if the intervals do not meet.
 *
 * @param value the number as given
 * @param tolerance how far the exact number can lie from it, zero or more
 */
public record Interval(BigDecimal value, BigDecimal tolerance) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A number that is exact. */
    public static Interval exactly(BigDecimal value) {
        return new Interval(value, BigDecimal.ZERO);
    }

    /** A number declared to so many decimals. */
    public static Interval rounded(BigDecimal value, int decimals) {
        return new Interval(value, halfUnit(decimals));
    }

    /** Half a unit of the last of so many decimals. */
    public static BigDecimal halfUnit(int decimals) {
        return HALF.scaleByPowerOfTen(-decimals);
    }

    /** The sum; tolerances add. */
    public Interval plus(Interval other) {
        return new Interval(value.add(other.value), tolerance.add(other.tolerance));
    }

    /** The difference; tolerances add. */
    public Interval minus(Interval other) {
        return new Interval(value.subtract(other.value), tolerance.add(other.tolerance));
    }

    /** The product. */
    public Interval times(Interval other) {
        var spread = value.abs()
                .multiply(other.tolerance)
                .add(other.value.abs().multiply(tolerance))
                .add(tolerance.multiply(other.tolerance));
        return new Interval(value.multiply(other.value), spread);
    }

    /** The absolute value. */
    public Interval abs() {
        return new Interval(value.abs(), tolerance);
    }

    /** Whether it can be divided by: its interval does not hold zero. */
    public boolean isNonZero() {
        return value.abs().compareTo(tolerance) > 0;
    }

    /**
     * The quotient. Its tolerance is the farthest that the exact quotient can lie from this one, so a true figure is
     * never called wrong.
     *
     * @throws ArithmeticException when the divisor's interval holds zero; ask {@link #isNonZero} first
     */
    public Interval over(Interval divisor) {
        var quotient = value.divide(divisor.value, PRECISION);
        var spread = tolerance.add(quotient.abs().multiply(divisor.tolerance));
        return new Interval(quotient, spread.divide(divisor.value.abs().subtract(divisor.tolerance), PRECISION));
    }
}
