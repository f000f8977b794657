package no.samlebok.mangling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.samlebok.figure.FieldId;

/**
 * Several manglings, one after another, of one filled workbook, and what came of them.
 *
 * @param steps what was tried, in order
 * @param done what there was something to do it to
 * @param touched the fields that a finding may name because of it
 */
record Sequence(
        Issue issue, long seed, List<Step> steps, List<Mangling> done, Set<FieldId> touched, Judgement judgement) {
    private static final int MOST = 4;

    /** A mangling with the seed of its own chances, so that those after it come out alike without it. */
    record Step(Mangling mangling, long seed) {}

    /** The sequence of a seed; every second one only of what is declared to be recovered. */
    static Sequence of(List<Issue> issues, long seed) {
        var dice = Dice.of(seed);
        var issue = dice.of(issues);
        var choices = dice.oneIn(2) ? Catalogue.recoverable() : Catalogue.all();
        var steps = new ArrayList<Step>();
        for (int left = 1 + dice.below(MOST); left > 0; left--) {
            steps.add(new Step(dice.of(choices), dice.random().nextLong()));
        }
        return of(issue, seed, steps);
    }

    private static Sequence of(Issue issue, long seed, List<Step> steps) {
        var book = Filler.fill(issue, Dice.of(seed));
        var done = new ArrayList<Mangling>();
        var touched = new HashSet<FieldId>();
        for (var step : steps) {
            step.mangling().act().on(book, Dice.of(step.seed())).ifPresent(fields -> {
                done.add(step.mangling());
                touched.addAll(fields);
            });
        }
        return new Sequence(issue, seed, steps, done, touched, Judgement.of(book));
    }

    /** The same with as few of the steps as something still holds of. */
    Sequence shrunk(Predicate<Sequence> still) {
        for (int at = 0; at < steps.size(); at++) {
            var fewer = new ArrayList<>(steps);
            fewer.remove(at);
            var smaller = of(issue, seed, fewer);
            if (still.test(smaller)) {
                return smaller.shrunk(still);
            }
        }
        return this;
    }

    /** Whether something is read as something else, or not at all, without a word. */
    boolean isSilent() {
        return !judgement.silent.isEmpty();
    }

    boolean isRecoverable() {
        return done.stream().allMatch(mangling -> mangling.declared() == Declared.RECOVERED);
    }

    int fields() {
        return issue.fields().size();
    }

    Set<FieldId> untouched() {
        var untouched = new TreeSet<>(issue.fields().keySet());
        untouched.removeAll(touched);
        return untouched;
    }

    /** The fields that are named though nothing was done to them. */
    Set<FieldId> falseAlarms() {
        var alarms = untouched();
        alarms.retainAll(judgement.named);
        return alarms;
    }

    @Override
    public String toString() {
        return "%s of %s %s, seed %d: %s%s"
                .formatted(
                        done.stream().map(Mangling::id).toList(),
                        issue.family(),
                        issue.form().unit().code(),
                        seed,
                        judgement.silent.stream().limit(4).toList(),
                        judgement.said());
    }
}
