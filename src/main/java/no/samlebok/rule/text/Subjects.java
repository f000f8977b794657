package no.samlebok.rule.text;

import no.samlebok.rule.text.Part.Kind;

/** Finds out whom a clause speaks of. */
final class Subjects {
    private final Sentence sentence;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether the unit is the one of whom something is said: named as its subject or its owner, or else everything
     * before it is without weight and the unit was spoken of last.
     *
     * @param mention what is said
     * @param from where the words that say it begin, a number right before included
     * @param heard whom the sentence before spoke of
     */
    boolean isUnit(Mention mention, int from, Subject heard) {
        int start = sentence.clauseStart(from);
        boolean owned = isOwned(mention);
        int strangersFrom = owned ? mention.start() : start;
        if (namesOther(strangersFrom, sentence.clauseEnd(mention.end() - 1))) {
            return false;
        }
        if (owned) {
            return true;
        }
        for (int at = from - 1; at >= start; at--) {
            if (isSubject(at, start)) {
                return true;
            }
            if (sentence.isHeavy(at)) {
                return false;
            }
        }
        return before(start, heard) == Subject.UNIT;
    }

    /** Whom the sentence speaks of at its end. */
    Subject last(Subject heard) {
        var subject = heard;
        for (int start = 0; start < sentence.size(); start = next(start)) {
            var own = of(start);
            boolean aside = own == Subject.UNKNOWN && sentence.is(WordClass.CLAUSE, start);
            subject = own == Subject.SAME || aside ? subject : own;
        }
        return subject;
    }

    /** Whom the clauses before a position speak of. */
    private Subject before(int start, Subject heard) {
        if (sentence.is(WordClass.RELATIVE, start) && start > 0 && !isKnownAntecedent(start)) {
            return Subject.UNKNOWN;
        }
        var subject = heard;
        for (int at = 0; at < start; at = next(at)) {
            var own = of(at);
            boolean aside = own == Subject.UNKNOWN && sentence.is(WordClass.CLAUSE, at);
            subject = own == Subject.SAME || aside ? subject : own;
        }
        return subject;
    }

    private boolean isKnownAntecedent(int relative) {
        int antecedent = sentence.isBreak(relative - 1) ? relative - 2 : relative - 1;
        return !sentence.isHeavy(antecedent);
    }

    private int next(int start) {
        int end = sentence.clauseEnd(start);
        return sentence.isBreak(end) ? end + 1 : end;
    }

    /** Whom one clause speaks of. */
    private Subject of(int start) {
        int end = sentence.clauseEnd(start);
        for (int at = start; at < end; at++) {
            if (isSubject(at, start)) {
                return namesOther(start, end) ? Subject.OTHER : Subject.UNIT;
            }
        }
        if (namesOther(start, end)) {
            return Subject.OTHER;
        }
        int first = sentence.is(WordClass.CLAUSE, start) ? start + 1 : start;
        boolean noun =
                sentence.isHeavy(first) || (sentence.is(WordClass.DETERMINER, first) && sentence.isHeavy(first + 1));
        return noun ? Subject.UNKNOWN : Subject.SAME;
    }

    /** Whether another unit is named; the municipality may be in passing, where the unit is named too. */
    private boolean namesOther(int from, int to) {
        boolean own = false;
        for (int at = from; at < to; at++) {
            own |= sentence.isOwn(at);
        }
        for (int at = from; at < to; at++) {
            if (sentence.isOther(at) || (sentence.is(WordClass.MUNICIPALITY, at) && !(own && isInPassing(at, from)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInPassing(int at, int from) {
        int before = at - 1;
        while (before > from && sentence.is(WordClass.LIGHT, before) && !sentence.is(WordClass.PREPOSITION, before)) {
            before--;
        }
        return sentence.is(WordClass.PREPOSITION, before);
    }

    /** Named, and not only as the place of something else: kjøkkenet i enheten. */
    private boolean isSubject(int at, int start) {
        if (!sentence.isOwn(at)) {
            return false;
        }
        boolean placed = at > start && sentence.is(WordClass.PREPOSITION, at - 1);
        return !placed || at - 2 < start || !sentence.isHeavy(at - 2);
    }

    /** {@code enhetens merforbruk}, {@code merforbruket vårt}, {@code merforbruket i enheten}. */
    private boolean isOwned(Mention mention) {
        for (int at = mention.start(); at < mention.end(); at++) {
            if (sentence.isOwn(at)) {
                return true;
            }
        }
        int owner = mention.start() - 1;
        while (sentence.is(WordClass.LIGHT, owner) && !sentence.is(WordClass.PREPOSITION, owner)) {
            owner--;
        }
        return sentence.isOwner(owner) || sentence.isOwner(mention.end()) || isPlaced(mention.end());
    }

    private boolean isPlaced(int at) {
        if (!sentence.is(WordClass.PREPOSITION, at)) {
            return false;
        }
        int own = at + 1;
        while (sentence.is(WordClass.LIGHT, own) && !sentence.isOwn(own)) {
            own++;
        }
        return sentence.isOwn(own) || sentence.is(Kind.NAME, own);
    }
}
