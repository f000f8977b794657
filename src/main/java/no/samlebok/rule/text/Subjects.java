package no.samlebok.rule.text;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds out whom a sentence speaks of. */
final class Subjects {
    private final Sentence sentence;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether the unit is the one of whom something is said: it is named as owner or subject, or else nothing of weight
     * stands before and the unit was spoken of last.
     *
     * @param heard whom the sentence before spoke of
     */
    boolean isUnit(Assertion said, Subject heard) {
        var mention = said.mention();
        int start = sentence.clauseStart(said.from());
        int end = sentence.clauseEnd(mention.end() - 1);
        if (isOwned(mention)) {
            return !namesOther(mention.start(), end);
        }
        if (namesOther(start, end)) {
            return false;
        }
        int subject = subject(said.from(), start);
        boolean opens = subject < start && sentence.isOpening(said.from(), start) && !said.numbered();
        return subject >= start
                ? sentence.isOwn(subject)
                : !opens && !sentence.is(WordClass.VAGUE, mention.start()) && before(start, heard) == Subject.UNIT;
    }

    /** Whom the sentence speaks of at its end. */
    Subject last(Subject heard) {
        return upTo(sentence.size(), heard);
    }

    /** The unit, or the first word of weight, that stands nearest before a position; one less than the start if none. */
    private int subject(int from, int start) {
        int at = from - 1;
        while (at >= start && !isSubject(at, start) && !sentence.isHeavy(at)) {
            at--;
        }
        return at;
    }

    /** Whom the clauses before one speak of; a relative clause speaks of the word before it. */
    private Subject before(int start, Subject heard) {
        boolean relative = sentence.is(WordClass.RELATIVE, start) && start > 0;
        int antecedent = sentence.isBreak(start - 1) ? start - 2 : start - 1;
        return relative && sentence.isHeavy(antecedent) ? Subject.UNKNOWN : upTo(start, heard);
    }

    private Subject upTo(int end, Subject heard) {
        var subject = heard;
        for (int start = 0; start < end; start = sentence.nextClause(start)) {
            var own = of(start);
            boolean aside = own == Subject.UNKNOWN && sentence.is(WordClass.CLAUSE, start);
            subject = own == Subject.SAME || aside ? subject : own;
        }
        return subject;
    }

    /** Whom one clause speaks of. */
    private Subject of(int start) {
        int end = sentence.clauseEnd(start);
        if (namesOther(start, end)) {
            return Subject.OTHER;
        }
        if (any(start, end, at -> isSubject(at, start))) {
            return Subject.UNIT;
        }
        int first = sentence.is(WordClass.CLAUSE, start) ? start + 1 : start;
        int noun = sentence.is(WordClass.DETERMINER, first) ? first + 1 : first;
        return sentence.isHeavy(noun) ? Subject.UNKNOWN : Subject.SAME;
    }

    /** Whether another unit is named; the municipality may be in passing, where the unit is named too. */
    private boolean namesOther(int from, int to) {
        boolean own = any(from, to, sentence::isOwn);
        return any(
                from,
                to,
                at -> sentence.isOther(at)
                        || (sentence.is(WordClass.MUNICIPALITY, at) && !(own && isInPassing(at, from))));
    }

    /** {@code i hele kommunen}. */
    private boolean isInPassing(int at, int from) {
        int before = at - 1;
        while (before > from && sentence.isFiller(before)) {
            before--;
        }
        return sentence.is(WordClass.PREPOSITION, before);
    }

    /** Named, and not only as the place of something else: kjøkkenet i enheten. */
    private boolean isSubject(int at, int start) {
        boolean placed = at - 2 >= start && sentence.is(WordClass.PREPOSITION, at - 1) && sentence.isHeavy(at - 2);
        return sentence.isOwn(at) && !placed;
    }

    /** {@code enhetens merforbruk}, {@code merforbruket vårt}, {@code merforbruket i enheten}. */
    private boolean isOwned(Mention mention) {
        int owner = mention.start() - 1;
        while (sentence.isFiller(owner)) {
            owner--;
        }
        int place = mention.end();
        while (sentence.isFiller(place)) {
            place++;
        }
        return any(mention.start(), mention.end(), sentence::isOwn)
                || sentence.isOwner(owner)
                || sentence.isOwner(mention.end())
                || isPlaced(place);
    }

    private boolean isPlaced(int at) {
        int own = at + 1;
        while (sentence.isFiller(own)) {
            own++;
        }
        return sentence.is(WordClass.PREPOSITION, at) && sentence.isOwn(own);
    }

    private static boolean any(int from, int to, IntPredicate holds) {
        return IntStream.range(from, to).anyMatch(holds);
    }
}
