package no.samlebok.rule.text;

import java.util.List;

/** Finds out whether something is said of the whole: not of a part, a sort or a change of it, nor of two at once. */
final class Wholeness {
    private final Sentence sentence;
    private final List<Mention> mentions;

    Wholeness(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Whether it is said of the whole. */
    boolean holds(Assertion said) {
        var mention = said.mention();
        int start = sentence.clauseStart(said.from());
        return !(start < said.from() && isNarrowing(start))
                && !isNarrowedBehind(mention.end())
                && !isNarrowedBehind(said.to())
                && !isCompound(mention)
                && !isQualified(mention)
                && !isOfSome(said)
                && !isYield(said)
                && !isPartlySpent(said);
    }

    /** Whether what stands behind a position narrows what is said before it: merforbruk på lønn. */
    private boolean isNarrowedBehind(int from) {
        int at = from;
        while (at < sentence.size() && !ends(at) && !isNarrowing(at)) {
            at++;
        }
        return isNarrowing(at);
    }

    private boolean ends(int at) {
        return sentence.isBreak(at) || sentence.is(WordClass.CLAUSE, at) || sentence.isHeavy(at);
    }

    private boolean isNarrowing(int at) {
        int object = at + 1;
        while (sentence.is(WordClass.DETERMINER, object)) {
            object++;
        }
        boolean heavy = sentence.isHeavy(object) && !sentence.is(WordClass.MUNICIPALITY, object);
        return sentence.is(WordClass.NARROWING, at) && (heavy || sentence.is(WordClass.PERIOD, object));
    }

    /** {@code merforbruk/mindreforbruk}, {@code mer- eller mindreforbruk}. */
    private boolean isCompound(Mention mention) {
        boolean paired = mentions.stream()
                .filter(other -> other.isOpposite(mention))
                .anyMatch(other -> joins(other, mention) || joins(mention, other));
        return paired || (isJoin(mention.start() - 1) && sentence.isHalfWord(mention.start() - 2));
    }

    private boolean joins(Mention first, Mention second) {
        return second.start() == first.end() + 1 && isJoin(first.end());
    }

    private boolean isJoin(int at) {
        return sentence.is(WordClass.JOIN, at) || sentence.isMark("/", at);
    }

    /** {@code redusert merforbruk}, {@code opprinnelig budsjett}, {@code av merforbruket}. */
    private boolean isQualified(Mention mention) {
        int before = mention.start() - 1;
        boolean inside = before >= sentence.clauseStart(mention.start());
        boolean about = (mention.isDirected() || mention.isTotal()) && sentence.is(WordClass.ABOUT, before);
        return inside && (about || sentence.isHeavy(before));
    }

    /** {@code to årsverk sto ubesatt}: a number of which more is said than that it is the unit's. */
    private boolean isOfSome(Assertion said) {
        int at = said.to();
        while (at < sentence.size() && !ends(at) && !sentence.isOwn(at)) {
            at++;
        }
        return said.mention().isOfMany() && (sentence.isHeavy(at) || sentence.is(WordClass.RELATIVE, at));
    }

    /** {@code tiltakene ga 12 mill. kroner}, {@code tiltak for 5 mill. i januar}: what came of the whole so far. */
    private boolean isYield(Assertion said) {
        int start = sentence.clauseStart(said.from());
        int end = sentence.clauseEnd(said.to() - 1);
        return said.mention().isTotal()
                && (sentence.hasAny(WordClass.YIELD, start, end) || sentence.hasAny(WordClass.PERIOD, start, end));
    }

    /** {@code brukte 450 000 kroner}: only what was used in total, or of the budget, is what the accounts say. */
    private boolean isPartlySpent(Assertion said) {
        int start = sentence.clauseStart(said.from());
        int end = sentence.clauseEnd(said.to() - 1);
        return !said.mention().isDirected()
                && sentence.is(WordClass.SPENT, said.mention().start())
                && !sentence.hasAny(WordClass.TOTAL, start, end);
    }
}
