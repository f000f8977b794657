package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Digits as written, before it is known what they measure.
 *
 * @param value the number, at its written precision; where a dot stands before exactly three digits, as thousands
 * @param style how it was written, where that leaves more than one reading
 */
record Numeral(BigDecimal value, Style style) {
    /** What can be said against the plain reading of digits. */
    enum Style {
        /** Nothing: {@code 40 717}, {@code 2,4}, {@code 1.127.000}, {@code 1.127,5}. */
        PLAIN,
        /** A dot and exactly three digits: {@code 1.127}, which may be thousands or a decimal. */
        DOT_AND_THREE,
        /** A dot where a comma is due: {@code 4.5}. */
        DOT_DECIMAL,
        /** A comma and exactly three digits: {@code 1,127}, a decimal in Norwegian and thousands in English. */
        COMMA_AND_THREE,
        /** A minus sign that stands apart: {@code - 300}. */
        SPACED_MINUS,
        /** A zero before other digits: {@code 010619}, which may be a code or a date. */
        LEADING_ZERO
    }

    private static final String WHOLE = "[1-9]\\d{0,2}(?: \\d{3})+|[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+";

    /** A number without its sign, as a regular expression: digits alone or in threes, then decimals. */
    static final String DIGITS = "(?:" + WHOLE + ")(?:[,.]\\d+)?";

    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>[+-]?)(?<gap> ?)(?<whole>" + WHOLE + ")(?:(?<point>[,.])(?<part>\\d+))?");

    /** More digits than this is something else than a figure. */
    private static final int MOST_DIGITS = 18;

    private static final int GROUP = 3;

    /** Reads a tidy text that is nothing but one number; empty when it is not. */
    static Optional<Numeral> parse(String tidy) {
        var match = NUMBER.matcher(tidy);
        if (!match.matches()) {
            return Optional.empty();
        }
        var whole = match.group("whole");
        var part = match.group("part") == null ? "" : match.group("part");
        var digits = whole.replaceAll("[ .]", "");
        boolean dotted = ".".equals(match.group("point"));
        if ((whole.indexOf('.') >= 0 && dotted) || digits.length() + part.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var size = new BigDecimal(part.isEmpty() ? digits : digits + "." + part);
        boolean apart = !match.group("sign").isEmpty() && !match.group("gap").isEmpty();
        return Optional.of(
                new Numeral("-".equals(match.group("sign")) ? size.negate() : size, style(whole, part, dotted, apart)));
    }

    /** The same number with the opposite sign. */
    Numeral negated() {
        return new Numeral(value.negate(), style);
    }

    /** The number when a dot before three digits is read as a decimal point. */
    BigDecimal asDecimal() {
        return value.scaleByPowerOfTen(-GROUP);
    }

    /** The number when a comma before three digits is read as English thousands. */
    BigDecimal asThousands() {
        return value.scaleByPowerOfTen(GROUP).setScale(0);
    }

    private static Style style(String whole, String part, boolean dotted, boolean apart) {
        if (whole.length() > 1 && whole.startsWith("0")) {
            return Style.LEADING_ZERO;
        }
        if (dotted) {
            return Style.DOT_DECIMAL;
        }
        if (part.isEmpty() && whole.matches("\\d+\\.\\d{3}")) {
            return Style.DOT_AND_THREE;
        }
        if (part.length() == GROUP && whole.length() <= GROUP && !"0".equals(whole)) {
            return Style.COMMA_AND_THREE;
        }
        return apart ? Style.SPACED_MINUS : Style.PLAIN;
    }
}
