package no.samlebok.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.samlebok.figure.Status;
import no.samlebok.rule.Change;
import no.samlebok.rule.Companion;
import no.samlebok.rule.Compare;
import no.samlebok.rule.Conditional;
import no.samlebok.rule.Decidable;
import no.samlebok.rule.Head;
import no.samlebok.rule.NumbersOnly;
import no.samlebok.rule.OneOf;
import no.samlebok.rule.Pair;
import no.samlebok.rule.Required;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Subject;
import no.samlebok.rule.Sum;
import org.jspecify.annotations.Nullable;

/** Settles one expansion of a rule for a unit. */
final class CheckExpansion {
    private final RuleWords words;
    private final RuleFields fields;
    private final Operands operands;
    private final Round round;
    private final Unit unit;

    CheckExpansion(RuleWords words, RuleFields fields, Round round, Unit unit) {
        this.words = words;
        this.fields = fields;
        this.operands = new Operands(fields.finder(), words.scope());
        this.round = round;
        this.unit = unit;
    }

    /**
     * The rules that it becomes; none when every field it speaks of is known or computed.
     *
     * @param path where the rule stands in the template
     */
    List<Rule> rules(String path) throws Unsettled {
        var rules = rules(words.definition().check());
        var when = words.definition().when();
        if (when == null) {
            return rules;
        }
        var condition = operands.condition(when, path + ".when");
        return rules.stream()
                .<Rule>map(rule -> new Conditional(condition, rule))
                .toList();
    }

    private List<Rule> rules(Check check) throws Unsettled {
        if (check instanceof Check.Required required) {
            return split(fields.open(required.fields(), "fields"), Required::new);
        }
        if (check instanceof Check.NumbersOnly only) {
            var numeric = fields.open(only.fields(), "fields").stream().filter(Field::isNumeric);
            return split(numeric.toList(), (head, subjects) -> new NumbersOnly(head, subjects, typed()));
        }
        if (check instanceof Check.OneOf one) {
            var open = fields.open(one.fields(), "fields");
            return split(open, (head, subjects) -> new OneOf(head, subjects, one.values()));
        }
        return check instanceof Check.Range range ? ranges(range) : List.of(rule(check));
    }

    private Rule rule(Check check) throws Unsettled {
        if (check instanceof Check.Sum sum) {
            return sum(sum);
        }
        if (check instanceof Check.Compare compare) {
            return compare(compare);
        }
        if (check instanceof Check.Change change) {
            return change(change);
        }
        if (check instanceof Check.Pair pair) {
            var all = fields.all(pair.fields(), "fields");
            return new Pair(words.head(all), subjects(all));
        }
        if (check instanceof Check.Decidable decidable) {
            return decidable(decidable);
        }
        return new TextExpansion(words, fields, round, unit).rule((Check.Text) check);
    }

    /** A rule over a list of fields, in as many parts as it takes for each to fit in a formula. */
    private List<Rule> split(List<Field> all, BiFunction<Head, List<Subject>, Rule> kind) {
        if (all.isEmpty()) {
            return List.of();
        }
        var whole = kind.apply(words.head(all), subjects(all));
        if (Fit.isInFormula(whole) || all.size() == 1) {
            return List.of(whole);
        }
        var rules = new ArrayList<Rule>();
        for (var part : Fit.halves(all, some -> Fit.isInFormula(kind.apply(words.head(some), subjects(some))))) {
            rules.add(kind.apply(words.head(rules.size() + 1, part), subjects(part)));
        }
        return rules;
    }

    private List<Rule> ranges(Check.Range range) throws Unsettled {
        return fields.present(range.fields(), "fields").stream()
                .filter(field -> field.isNumeric() && !fields.isLocked(field))
                .map(field -> Limits.of(field, range))
                .filter(Limits::exist)
                .map(limits -> limits.rule(words))
                .toList();
    }

    private Rule sum(Check.Sum sum) throws Unsettled {
        var total = fields.one(sum.total(), "total");
        var parts = fields.all(sum.parts(), "parts");
        var all = Stream.concat(Stream.of(total), parts.stream()).toList();
        return new Sum(words.head(all), total.subject(), subjects(parts), sum.missing());
    }

    private Rule compare(Check.Compare compare) throws Unsettled {
        var left = operands.expression(compare.left(), fields.path() + ".left");
        var right = operands.expression(compare.right(), fields.path() + ".right");
        var all = fields.in(left, right);
        if (all.isEmpty()) {
            throw Unsettled.wrong(fields.path() + ".left", 0, FormFaults.message("fieldless", compare.left()));
        }
        return new Compare(words.headNaming(all), left, compare.operator(), right);
    }

    private Rule change(Check.Change change) throws Unsettled {
        var from = fields.one(change.from(), "from");
        var to = fields.one(change.to(), "to");
        var percent = operands.number(change.percent(), fields.path() + ".percent");
        return new Change(words.head(List.of(to, from)), from.subject(), to.subject(), percent, companion(change));
    }

    /** The figure beside it; null when there is none, or it does not apply to the unit. */
    private @Nullable Companion companion(Check.Change change) throws Unsettled {
        var from = change.alongsideFrom();
        var to = change.alongsideTo();
        if (from == null || to == null) {
            return null;
        }
        var before = fields.present(from, "alongsideFrom");
        var after = fields.present(to, "alongsideTo");
        return before.isEmpty() || after.isEmpty()
                ? null
                : new Companion(before.get(0).subject(), after.get(0).subject());
    }

    private Rule decidable(Check.Decidable check) throws Unsettled {
        var goals = fields.present(check.goals(), "goals");
        var results = fields.present(check.results(), "results");
        var aims = results.stream()
                .flatMap(result -> goals.stream()
                        .filter(goal -> goal.id().row().equals(result.id().row()))
                        .flatMap(goal -> aim(goal, result)))
                .toList();
        if (aims.isEmpty()) {
            throw Unsettled.absent(fields.path());
        }
        return new Decidable(words.head(results), aims);
    }

    /** A goal and its result; none for a planned level, and what is said to be not comparable. */
    private Stream<Decidable.Aim> aim(Field goal, Field result) {
        return round.indicators().stream()
                .filter(indicator -> indicator.id().equals(result.id().row()))
                .filter(indicator -> indicator.direction() != null && indicator.direction() != Direction.LEVEL)
                .filter(indicator -> indicator.notComparable() == null)
                .map(indicator ->
                        new Decidable.Aim(goal.subject(), result.subject(), indicator.direction() == Direction.HIGHER));
    }

    private List<String> typed() {
        return Arrays.stream(Status.values())
                .map(status -> status.words().in(round.language()))
                .toList();
    }

    private static List<Subject> subjects(List<Field> fields) {
        return fields.stream().map(Field::subject).toList();
    }
}
