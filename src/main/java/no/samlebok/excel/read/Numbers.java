package no.samlebok.excel.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.book.Content;

/** Reads the numbers of cells: decimal digits and a power of ten, as Excel can hold and show them. */
final class Numbers {
    /** So many digits Excel shows. */
    private static final int SHOWN = 15;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?");
    private static final int LONGEST = 400;
    private static final BigDecimal LARGEST = new BigDecimal("1.7976931348623157E308");

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

    /** As Excel shows it. */
    static BigDecimal asShown(BigDecimal number) {
        return Content.Numeric.asShown(number).value();
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
        return !text.isEmpty() && points <= 1 && text.length() <= SHOWN;
    }
}
