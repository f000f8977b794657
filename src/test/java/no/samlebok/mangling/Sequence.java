package no.samlebok.mangling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samlebok.figure.FieldId;

/** Several manglings, one after another, of one filled workbook, and what came of them. */
record Sequence(Issue issue, long seed, List<Mangling> done, Set<FieldId> touched, Judgement judgement) {
    private static final int MOST = 4;

    /** The sequence of a seed; every second one only of what is declared to be recovered. */
    static Sequence of(List<Issue> issues, long seed) {
        var dice = Dice.of(seed);
        var issue = dice.of(issues);
        var choices = dice.oneIn(2) ? Catalogue.recoverable() : Catalogue.all();
        var book = Filler.fill(issue, dice);
        var done = new ArrayList<Mangling>();
        var touched = new HashSet<FieldId>();
        for (int left = 1 + dice.below(MOST); left > 0; left--) {
            var mangling = dice.of(choices);
            mangling.act().on(book, dice).ifPresent(fields -> {
                done.add(mangling);
                touched.addAll(fields);
            });
        }
        return new Sequence(issue, seed, done, touched, Judgement.of(book));
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
