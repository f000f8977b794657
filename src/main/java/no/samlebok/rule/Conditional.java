package no.samlebok.rule;

import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figures;

/**
 * A rule of any kind that is assessed only when a condition holds; otherwise all is well. When the condition itself
 * cannot be assessed, neither can the rule.
 */
public record Conditional(Condition when, Rule rule) implements Rule {
    @Override
    public Head head() {
        return rule.head();
    }

    @Override
    public Outcome check(Figures figures) {
        return when.holds(figures)
                .map(holds -> holds ? rule.check(figures) : Outcome.OK)
                .orElse(Outcome.NOT_ASSESSED);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        List<Expression> operands = when.operands();
        return rule.formula(words)
                .map(verdict -> Formulas.choice(when.formula(), verdict, Formulas.quote(words.ok())))
                .flatMap(verdict -> Formulas.fitting(Formulas.whenNumbers(operands, verdict, words)));
    }

    @Override
    public String shown(Figures figures, Verdicts words) {
        boolean applies = when.holds(figures).orElse(false);
        return applies ? rule.shown(figures, words) : words.word(check(figures).state(), head().severity());
    }
}
