package no.samlebok.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Computes a formula over constants: {@code 1200+345}, {@code (3+4)*2/7}, {@code 24%}. Precedence is Excel's: percent,
 * sign, {@code * /}, {@code + -}, from the left. The result is exact up to the 15 significant digits that Excel shows.
 */
final class Arithmetic {
    private static final int LONGEST = 400;
    private static final char END = '\0';
    private static final MathContext WORKING = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    /** The value; empty when anything but numbers, {@code + - * / ( ) %} and spaces is in it, or a divisor is zero. */
    static Optional<BigDecimal> value(String formula) {
        if (formula.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var arithmetic = new Arithmetic(formula);
            var value = arithmetic.sum();
            boolean whole = arithmetic.peek() == END && arithmetic.at == formula.length();
            return whole ? Optional.of(value.round(SHOWN)) : Optional.empty();
        } catch (ArithmeticException notAConstantFormula) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        var value = product();
        while (peek() == '+' || peek() == '-') {
            value = take() == '+' ? value.add(product(), WORKING) : value.subtract(product(), WORKING);
        }
        return value;
    }

    private BigDecimal product() {
        var value = signed();
        while (peek() == '*' || peek() == '/') {
            value = take() == '*' ? value.multiply(signed(), WORKING) : value.divide(signed(), WORKING);
        }
        return value;
    }

    private BigDecimal signed() {
        if (peek() == '-') {
            take();
            return signed().negate();
        }
        if (peek() == '+') {
            take();
            return signed();
        }
        return percent(primary());
    }

    private BigDecimal percent(BigDecimal number) {
        var value = number;
        while (peek() == '%') {
            take();
            value = value.movePointLeft(2);
        }
        return value;
    }

    private BigDecimal primary() {
        if (peek() != '(') {
            return number();
        }
        take();
        var value = sum();
        expect(')');
        take();
        return value;
    }

    private BigDecimal number() {
        peek();
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        var digits = text.substring(start, at);
        if (!digits.matches("\\d+(\\.\\d*)?|\\.\\d+")) {
            throw new ArithmeticException("no number at " + start);
        }
        return new BigDecimal(digits);
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw new ArithmeticException("no " + expected + " at " + at);
        }
    }

    /** The next character that is no space, without taking it. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    private char take() {
        char next = peek();
        at++;
        return next;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
