package no.samlebok.template;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlebok.rule.Condition;
import no.samlebok.rule.Expression;
import no.samlebok.rule.ExpressionParser;
import no.samlebok.rule.Parsed;
import no.samlebok.rule.Reference;

/** Reads the expressions of one expansion of a rule: first as text, then with every name in them settled. */
final class Operands {
    private final FieldFinder finder;
    private final Scope scope;

    Operands(FieldFinder finder, Scope scope) {
        this.finder = finder;
        this.scope = scope;
    }

    /** An expression of the definition. */
    Expression expression(String text, String path) throws Unsettled {
        var seen = new LinkedHashSet<Reference>();
        read(gathering(seen).expression(text), path);
        return read(settled(seen, path).expression(text), path);
    }

    /** A condition of the definition. */
    Condition condition(String text, String path) throws Unsettled {
        var seen = new LinkedHashSet<Reference>();
        read(gathering(seen).condition(text), path);
        return read(settled(seen, path).condition(text), path);
    }

    /** A number, or the name of a threshold in braces. */
    BigDecimal number(String text, String path) throws Unsettled {
        var number = ExpressionParser.number(scope.settle(text, path, 0));
        return number.orElseThrow(() -> Unsettled.wrong(path, 0, FormFaults.message("number", text)));
    }

    private static ExpressionParser gathering(Set<Reference> seen) {
        return new ExpressionParser(reference -> {
            seen.add(reference);
            return Optional.of(new Expression.Constant(BigDecimal.ONE));
        });
    }

    private ExpressionParser settled(Set<Reference> seen, String path) throws Unsettled {
        Map<Reference, Expression> operands = new HashMap<>();
        for (var reference : seen) {
            operands.put(reference, operand(reference, path));
        }
        return new ExpressionParser(reference -> Optional.ofNullable(operands.get(reference)));
    }

    private Expression operand(Reference reference, String path) throws Unsettled {
        var settled = scope.settle(reference.text(), path, reference.position());
        var number = ExpressionParser.number(settled);
        if (number.isPresent()) {
            return new Expression.Constant(number.get());
        }
        var fields = finder.find(reference.text(), scope, path, reference.position());
        return fields.get(0).subject().term();
    }

    private static <T> T read(Parsed<T> parsed, String path) throws Unsettled {
        if (parsed instanceof Parsed.Faulty<T> faulty) {
            throw Unsettled.wrong(path, faulty);
        }
        return ((Parsed.Read<T>) parsed).value();
    }
}
