package no.samlebok.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a cell holds. */
public sealed interface Content {
    /** Nothing. */
    record Blank() implements Content {}

    /**
     * A number as Excel shows it.
     *
     * @param value rounded to 15 significant digits; a percentage is a fraction; a date is a serial
     */
    record Numeric(BigDecimal value) implements Content {
        /** Excel stores 0,58 as 0.57999999999999996 and shows, and computes equality by, 15 digits. */
        private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

        private static final BigDecimal SMALLEST = new BigDecimal("2.2250738585072014E-308");

        /** A number as Excel shows it, with no zeros at the end of its decimals; what is too small to hold is zero there. */
        public static Numeric asShown(BigDecimal number) {
            if (number.abs().compareTo(SMALLEST) < 0) {
                return new Numeric(BigDecimal.ZERO);
            }
            var shown = number.round(AS_SHOWN).stripTrailingZeros();
            return new Numeric(shown.scale() < 0 ? shown.setScale(0) : shown);
        }
    }

    /** Text, with its line breaks as {@code \n}. */
    record Text(String value) implements Content {}

    /** TRUE or FALSE. */
    record Bool(boolean value) implements Content {}

    /** An error value, such as {@code #REF!}. */
    record Fault(String code) implements Content {}

    /**
     * A formula and the value stored beside it, which is only a hint: several programs leave it stale or drop it.
     *
     * @param text without the equals sign; empty when the file holds only a reference to a shared formula
     * @param cached never itself a formula
     */
    record Formula(String text, Content cached) implements Content {}

    /** The blank content. */
    static Content blank() {
        return new Blank();
    }
}
