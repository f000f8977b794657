package no.samlebok.template;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Rule;

/** Settles a template's rules for one unit: once, or for each column or row; those that do not apply are left out. */
final class RuleExpansion {
    private final Round round;
    private final Unit unit;
    private final List<Block> blocks;
    private final Figures issued;
    private final FormFaults faults;

    RuleExpansion(Round round, Unit unit, List<Block> blocks, Figures issued, FormFaults faults) {
        this.round = round;
        this.unit = unit;
        this.blocks = blocks;
        this.issued = issued;
        this.faults = faults;
    }

    /** The rules in the order of the template. */
    List<Rule> rules() {
        checkSeverities();
        var definitions = round.template().rules();
        var rules = new ArrayList<Rule>();
        for (int at = 0; at < definitions.size(); at++) {
            rules.addAll(rules(definitions.get(at), "rules[" + at + "]"));
        }
        return rules;
    }

    private List<Rule> rules(RuleDefinition definition, String path) {
        try {
            return rules(definition, path, new Scopes(round, blocks).of(definition, path + ".each"));
        } catch (Unsettled unsettled) {
            note(unsettled);
            return List.of();
        }
    }

    /** What holds in no expansion at all is a fault; what holds only in some is left out of the others. */
    private List<Rule> rules(RuleDefinition definition, String path, List<Scope> scopes) {
        var rules = new ArrayList<Rule>();
        var elsewhere = new ArrayList<Unsettled>();
        for (var scope : scopes) {
            try {
                rules.addAll(rules(definition, path, scope));
            } catch (Unsettled unsettled) {
                if (unsettled.why() == Unsettled.Why.ELSEWHERE) {
                    elsewhere.add(unsettled);
                } else {
                    note(unsettled);
                }
            }
        }
        if (!elsewhere.isEmpty() && elsewhere.size() == scopes.size()) {
            faults.add(elsewhere.get(0).fault());
        }
        return rules;
    }

    private List<Rule> rules(RuleDefinition definition, String path, Scope scope) throws Unsettled {
        var severity = round.severities().getOrDefault(definition.id(), definition.severity());
        var words = new RuleWords(definition, severity, scope);
        var fields = new RuleFields(new FieldFinder(round, blocks), scope, path + ".check", issued);
        return new CheckExpansion(words, fields, round, unit).rules(path);
    }

    private void note(Unsettled unsettled) {
        if (unsettled.why() != Unsettled.Why.ABSENT) {
            faults.add(unsettled.fault());
        }
    }

    private void checkSeverities() {
        var known = round.template().rules().stream().map(RuleDefinition::id).toList();
        round.severities().keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> faults.round("severities." + id, "rule", id));
    }
}
