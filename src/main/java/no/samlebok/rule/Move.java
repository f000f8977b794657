package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A change of a figure, from a number that is not zero.
 *
 * @param places to how many decimals computed numbers are rounded before they are compared
 */
record Move(BigDecimal from, BigDecimal to, int places) {
    /** Two changes are alike when they differ by no more than ten percentage points. */
    static final BigDecimal ALIKE = new BigDecimal("0.1");
    /** Decimals of a share before it is compared: percent to four. */
    static final int SHARE_PLACES = 6;
    /** How far from a thousand times as much a figure can lie, and still look like another unit of measure. */
    static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The change as a share of the size before: -0.82. */
    BigDecimal share() {
        return to.subtract(from).divide(from.abs(), MathContext.DECIMAL128);
    }

    /** Whether it is more than this share. */
    boolean passes(BigDecimal limit) {
        return isMore(to.subtract(from).abs(), limit.multiply(from.abs()));
    }

    /** Whether another figure changed the same way and about as much. */
    boolean isLike(Move other) {
        var sameWay = to.subtract(from).multiply(other.to.subtract(other.from));
        var apart = share().subtract(other.share()).abs().subtract(ALIKE);
        return sameWay.setScale(places, RoundingMode.HALF_UP).signum() > 0
                && apart.setScale(SHARE_PLACES, RoundingMode.HALF_UP).signum() <= 0;
    }

    /** Whether it looks as if kroner were written for thousands. */
    boolean isThousandfold() {
        return isNear(to.abs(), from.abs().multiply(THOUSAND));
    }

    /** Whether it looks as if thousands were written for kroner. */
    boolean isThousandth() {
        return isNear(to.abs().multiply(THOUSAND), from.abs());
    }

    private boolean isNear(BigDecimal number, BigDecimal other) {
        return !isMore(number.subtract(other).abs(), other.multiply(NEAR));
    }

    private boolean isMore(BigDecimal number, BigDecimal limit) {
        return number.subtract(limit).setScale(places, RoundingMode.HALF_UP).signum() > 0;
    }
}
