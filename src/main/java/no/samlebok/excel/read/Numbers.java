package no.samlebok.excel.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of cells: decimal digits and a power of ten, as Excel can hold and show them. */
final class Numbers {
    /** Excel stores 0,58 as 0.57999999999999996 and shows, and computes equality by, 15 digits. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?");
    private static final int LONGEST = 400;
    private static final BigDecimal LARGEST = new BigDecimal("1.7976931348623157E308");
    private static final BigDecimal SMALLEST = new BigDecimal("2.2250738585072014E-308");

    private Numbers() {}

    /** The number rounded to 15 significant digits; none when it is no number, or one that no cell can hold. */
    static Optional<BigDecimal> read(String stored) {
        var text = stored.strip();
        if (isPlain(text)) {
            return Optional.of(whole(new BigDecimal(text).stripTrailingZeros()));
        }
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        return number.abs().compareTo(LARGEST) > 0 ? Optional.empty() : Optional.of(asShown(number));
    }

    /** As Excel shows it, with no zeros at the end of its decimals; what is too small to hold is zero there. */
    static BigDecimal asShown(BigDecimal number) {
        if (number.abs().compareTo(SMALLEST) < 0) {
            return BigDecimal.ZERO;
        }
        return whole(number.round(AS_SHOWN).stripTrailingZeros());
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether it is a few digits with a point among them, as nearly all are; then it holds nothing to round. */
    private static boolean isPlain(String text) {
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean inside = at > 0 && at < text.length() - 1;
            points += character == '.' && inside ? 1 : 0;
            if ((character < '0' || character > '9') && (character != '.' || !inside)) {
                return false;
            }
        }
        return !text.isEmpty() && points <= 1 && text.length() <= AS_SHOWN.getPrecision();
    }
}
