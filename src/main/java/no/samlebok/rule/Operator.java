package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.Optional;

/** The four operators of an expression, each with its arithmetic here and the same in Excel. */
public enum Operator {
    PLUS("+") {
        @Override
        Optional<Interval> apply(Interval left, Interval right) {
            return Optional.of(left.plus(right));
        }
    },
    MINUS("-") {
        @Override
        Optional<Interval> apply(Interval left, Interval right) {
            return Optional.of(left.minus(right));
        }
    },
    TIMES("*") {
        @Override
        Optional<Interval> apply(Interval left, Interval right) {
            return Optional.of(left.times(right));
        }

        @Override
        String toleranceFormula(Expression left, Expression right) {
            var a = left.toleranceFormula();
            var b = right.toleranceFormula();
            return "(ABS(" + left.formula() + ")*" + b + "+ABS(" + right.formula() + ")*" + a + "+" + a + "*" + b + ")";
        }
    },
    OVER("/") {
        @Override
        Optional<Interval> apply(Interval left, Interval right) {
            return right.isNonZero() ? Optional.of(left.over(right)) : Optional.empty();
        }

        @Override
        String toleranceFormula(Expression left, Expression right) {
            var quotient = "ABS(" + left.formula() + "/" + right.formula() + ")";
            var spread = left.toleranceFormula() + "+" + quotient + "*" + right.toleranceFormula();
            return "((" + spread + ")/(ABS(" + right.formula() + ")-" + right.toleranceFormula() + "))";
        }

        @Override
        Optional<String> guard(Expression right) {
            return Optional.of("ROUND(ABS(" + right.formula() + ")-" + right.toleranceFormula() + ","
                    + (right.decimals() + Compare.BEYOND) + ")>0");
        }
    };

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign as written in a definition and in Excel. */
    public String sign() {
        return sign;
    }

    /** The result; empty when a divisor can be zero. */
    abstract Optional<Interval> apply(Interval left, Interval right);

    /** The tolerance of the result as an Excel expression; that of a sum or difference, unless overridden. */
    String toleranceFormula(Expression left, Expression right) {
        var a = left.toleranceFormula();
        var b = right.toleranceFormula();
        return isNumber(a) && isNumber(b)
                ? new BigDecimal(a).add(new BigDecimal(b)).toPlainString()
                : "(" + a + "+" + b + ")";
    }

    /** What must hold of the right side for there to be a result, as an Excel expression. */
    Optional<String> guard(Expression right) {
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9.]+");
    }
}
