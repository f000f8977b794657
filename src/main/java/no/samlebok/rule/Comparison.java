package no.samlebok.rule;

import java.math.BigDecimal;

/** How two sides of a rule must stand to each other. */
public enum Comparison {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign as written in a definition. */
    public String sign() {
        return sign;
    }

    /** How far the left side is from standing so to the right one; at most zero when it does. */
    BigDecimal excess(BigDecimal left, BigDecimal right) {
        return switch (this) {
            case EQUAL -> left.subtract(right).abs();
            case AT_MOST -> left.subtract(right);
            case AT_LEAST -> right.subtract(left);
        };
    }

    /** The same as an Excel expression. */
    String excess(String left, String right) {
        return switch (this) {
            case EQUAL -> "ABS(" + left + "-" + right + ")";
            case AT_MOST -> left + "-" + right;
            case AT_LEAST -> right + "-" + left;
        };
    }
}
