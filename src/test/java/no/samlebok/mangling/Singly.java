package no.samlebok.mangling;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samlebok.figure.FieldId;

/** One mangling done once to one filled workbook, and what came of it. */
record Singly(Mangling mangling, Issue issue, long seed, Set<FieldId> touched, Judgement judgement) {
    /** Does it; empty when there was nothing to do it to. */
    static Optional<Singly> of(Mangling mangling, Issue issue, long seed) {
        var dice = Dice.of(seed);
        var book = Filler.fill(issue, dice);
        return mangling.act()
                .on(book, dice)
                .map(touched -> new Singly(mangling, issue, seed, touched, Judgement.of(book)));
    }

    Declared observed() {
        return judgement.observed();
    }

    /** The fields that are named though nothing was done to them. */
    Set<FieldId> falseAlarms() {
        var alarms = new TreeSet<>(judgement.named);
        alarms.removeAll(touched);
        return alarms;
    }

    @Override
    public String toString() {
        return "«%s» of %s %s, seed %d: %s%s"
                .formatted(
                        mangling.id(),
                        issue.family(),
                        issue.form().unit().code(),
                        seed,
                        judgement.silent.stream().limit(4).toList(),
                        judgement.said());
    }
}
