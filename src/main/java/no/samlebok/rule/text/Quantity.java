package no.samlebok.rule.text;

import java.math.BigDecimal;

/**
 * A number in a text with its unit, at the precision it was written with.
 *
 * @param value in kroner, percent or a bare count
 * @param tolerance how far the exact number can lie from it: half a unit of the last digit written, more behind ca.
 * @param unit what it counts
 * @param exact whether it is meant as the number itself, and not as a limit, one end of a range or a difference
 */
public record Quantity(BigDecimal value, BigDecimal tolerance, Unit unit, boolean exact) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIVE = new BigDecimal("5");

    /**
     * A number as written, times what it is counted in.
     *
     * @param written whose scale is its precision: 0,2 to a tenth, 200 000 to a hundred thousand (negative scale)
     * @param factor 1, or 1000 for tusen, 1 000 000 for mill.
     * @param approximate whether ca. or its like stands before: then one digit less counts, if there is one to spare
     */
    static Quantity of(BigDecimal written, BigDecimal factor, Unit unit, boolean approximate, boolean exact) {
        boolean spare = written.precision() > 1;
        var half = (approximate && spare ? FIVE : HALF).scaleByPowerOfTen(-written.scale());
        return new Quantity(written.multiply(factor), half.multiply(factor), unit, exact);
    }

    /** Whether it can be the same as another number known to a tolerance; the bounds are included. */
    public boolean agreesWith(BigDecimal other, BigDecimal otherTolerance) {
        var difference = value.subtract(other).abs();
        return difference.compareTo(tolerance.add(otherTolerance)) <= 0;
    }

    /** The same number, but not meant as the number itself. */
    Quantity inexact() {
        return new Quantity(value, tolerance, unit, false);
    }
}
