package no.samlebok.guide;

import java.util.Locale;
import no.samlebok.template.Check;
import no.samlebok.template.RuleDefinition;
import no.samlebok.words.Messages;

/** Tells of a rule: what it checks, how hard, with what tolerance, and what it says when it is broken. */
final class RulePart {
    private RulePart() {}

    static Part of(RuleDefinition rule) {
        var kind = kind(rule.check());
        var facts = new Facts()
                .words(
                        FactName.SEVERITY,
                        Messages.words(
                                "report.severity." + rule.severity().name().toLowerCase(Locale.ROOT)))
                .words(FactName.CHECK, Messages.words("guide.check." + kind))
                .code(FactName.EACH, rule.each())
                .code(FactName.WHEN, rule.when())
                .words(FactName.FIELDS, CheckedFields.of(rule.check()))
                .words(FactName.TOLERANCE, Messages.words("guide.tolerance." + kind))
                .words(FactName.MESSAGE, Holes.shown(rule.message()));
        return new Part(PartKind.RULE, rule.id(), Holes.shown(rule.describe()), facts.all());
    }

    private static String kind(Check check) {
        return check.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
