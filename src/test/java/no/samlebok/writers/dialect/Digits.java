package no.samlebok.writers.dialect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as Excel stores them: the nearest binary fraction in 17 digits, small ones with an exponent. */
final class Digits {
    private static final MathContext SEVENTEEN = new MathContext(17, RoundingMode.HALF_EVEN);
    private static final int SHORT = 2;
    private static final int LONGEST_WHOLE = 21;

    private Digits() {}

    static String of(String stored) {
        var exact = new BigDecimal(Double.parseDouble(stored)).round(SEVENTEEN).stripTrailingZeros();
        if (exact.signum() == 0) {
            return "0";
        }
        int power = exact.precision() - exact.scale() - 1;
        boolean plain = power >= 0 ? power < LONGEST_WHOLE : power == -1 || exact.scale() <= SHORT;
        return plain ? exact.toPlainString() : scientific(exact, power);
    }

    private static String scientific(BigDecimal exact, int power) {
        return exact.scaleByPowerOfTen(-power).toPlainString() + "E" + (power < 0 ? "" : "+") + power;
    }
}
