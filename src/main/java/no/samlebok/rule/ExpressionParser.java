package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads expressions and conditions as definitions write them: fields, numbers with a decimal point, {@code + - * /},
 * parentheses, {@code abs(...)} and {@code sum(a, b, ...)}; in conditions comparisons with {@code = <= >=}, and {@code and} between them.
 */
public final class ExpressionParser {
    private final Function<Reference, Optional<Expression>> operands;

    /** With what a reference stands for; empty when there is no such field. */
    public ExpressionParser(Function<Reference, Optional<Expression>> operands) {
        this.operands = operands;
    }

    /** An expression, for example {@code abs(a.b.c) / d.e.f * 100}. */
    public Parsed<Expression> expression(String text) {
        return parsed(text, Grammar::sum);
    }

    /** A condition, for example {@code abs(a.b.c) >= 100 and d.e.f <= 2.5}. */
    public Parsed<Condition> condition(String text) {
        return parsed(text, Grammar::condition);
    }

    /** The number written; empty when it is no number. */
    public static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private <T> Parsed<T> parsed(String text, Rule<T> rule) {
        var grammar = new Grammar(Token.of(text), operands);
        try {
            var value = rule.read(grammar);
            grammar.end();
            return new Parsed.Read<>(value);
        } catch (Misread misread) {
            return new Parsed.Faulty<>(misread.position(), misread.found());
        }
    }

    /** A rule of the grammar. */
    @FunctionalInterface
    private interface Rule<T> {
        T read(Grammar grammar) throws Misread;
    }
}
