package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The grammar of expressions, one method for each rule of it; multiplication binds stronger than addition. */
final class Grammar {
    private static final String ABS = "abs";
    private static final String SUM = "sum";

    private final List<Token> tokens;
    private final Function<Reference, Optional<Expression>> operands;
    private int at;

    Grammar(List<Token> tokens, Function<Reference, Optional<Expression>> operands) {
        this.tokens = tokens;
        this.operands = operands;
    }

    /** {@code clause and clause ...}. */
    Condition condition() throws Misread {
        var clauses = new ArrayList<Condition.Clause>();
        clauses.add(clause());
        while (accept("and")) {
            clauses.add(clause());
        }
        return new Condition(clauses);
    }

    /** {@code sum >= sum}. */
    Condition.Clause clause() throws Misread {
        var left = sum();
        return new Condition.Clause(left, comparison(), sum());
    }

    /** {@code product + product - ...}. */
    Expression sum() throws Misread {
        var sum = product();
        while (token().is("+") || token().is("-")) {
            var operator = operator();
            sum = new Expression.Binary(sum, operator, product());
        }
        return sum;
    }

    /** Nothing more. */
    void end() throws Misread {
        if (token().kind() != Token.Kind.END) {
            throw Misread.wanted("operator", token());
        }
    }

    private Expression product() throws Misread {
        var product = factor();
        while (token().is("*") || token().is("/")) {
            var operator = operator();
            product = new Expression.Binary(product, operator, factor());
        }
        return product;
    }

    private Expression factor() throws Misread {
        if (accept("-")) {
            return negated(factor());
        }
        if (accept("(")) {
            return closed(sum());
        }
        if (token().is(ABS) && tokens.get(at + 1).is("(")) {
            at += 2;
            return new Expression.Abs(closed(sum()));
        }
        if (token().is(SUM) && tokens.get(at + 1).is("(")) {
            at += 2;
            return closed(new Expression.Total(parts()));
        }
        return operand();
    }

    /** Fields with commas between; a computed one is no part, for its own parts are meant. */
    private List<Expression.Term> parts() throws Misread {
        var parts = new ArrayList<Expression.Term>();
        do {
            var token = token();
            if (!(operand() instanceof Expression.Term part)) {
                throw Misread.wanted("operand", token);
            }
            parts.add(part);
        } while (accept(","));
        return parts;
    }

    private Expression operand() throws Misread {
        var token = token();
        at++;
        return switch (token.kind()) {
            case NUMBER -> new Expression.Constant(new BigDecimal(token.text()));
            case REFERENCE ->
                operands.apply(new Reference(token.text(), token.position())).orElseThrow(() -> Misread.unknown(token));
            case SIGN, END -> throw Misread.wanted("operand", token);
        };
    }

    private static Expression negated(Expression of) {
        return of instanceof Expression.Constant constant
                ? new Expression.Constant(constant.number().negate())
                : new Expression.Binary(new Expression.Constant(BigDecimal.ZERO), Operator.MINUS, of);
    }

    private Expression closed(Expression inside) throws Misread {
        if (!accept(")")) {
            throw Misread.wanted("close", token());
        }
        return inside;
    }

    private Comparison comparison() throws Misread {
        var token = token();
        var comparison = Arrays.stream(Comparison.values())
                .filter(one -> token.is(one.sign()))
                .findFirst()
                .orElseThrow(() -> Misread.wanted("comparison", token));
        at++;
        return comparison;
    }

    private Operator operator() {
        var sign = tokens.get(at++).text();
        return Arrays.stream(Operator.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private boolean accept(String sign) {
        boolean isNext = token().is(sign);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private Token token() {
        return tokens.get(at);
    }
}
