package no.samlebok.rule.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlebok.rule.text.Part.Kind;

/** Finds out by how much a sentence says that something changed from the year before. */
final class Changes {
    /** Words that make it another change, or none that has come about. */
    private static final Set<WordClass> OTHERWISE =
            Set.of(WordClass.PERIOD, WordClass.UNCLEAR_YEAR, WordClass.PLAN, WordClass.EXPECTATION, WordClass.GOAL);

    private final Sentence sentence;
    private final int year;

    /** With the year reported on. */
    Changes(Sentence sentence, int year) {
        this.sentence = sentence;
        this.year = year;
    }

    /** The numbers that say how much what is mentioned changed. */
    List<Assertion> of(Mention mention) {
        return IntStream.range(0, sentence.size())
                .filter(at -> sentence.is(Kind.QUANTITY, at))
                .filter(at -> isOf(mention, at))
                .mapToObj(at -> Assertion.of(mention, at, end(at)))
                .filter(this::isFromTheYearBefore)
                .toList();
    }

    private boolean isOf(Mention mention, int at) {
        var quantity = sentence.quantity(at);
        boolean beside = isCompared(at) ? follows(mention, at) || precedes(at, mention) : isMoved(mention, at);
        return quantity.exact() && !mention.changing(quantity.unit()).isEmpty() && beside;
    }

    private int end(int at) {
        return isCompared(at) ? at + 2 : at + 1;
    }

    /** {@code 1,3 mill. mer}. */
    private boolean isCompared(int at) {
        return sentence.is(WordClass.COMPARISON, at + 1);
    }

    /** {@code refusjonen økte med 1,3 mill.}. */
    private boolean isMoved(Mention mention, int at) {
        return sentence.is(WordClass.BY, at - 1)
                && sentence.hasAny(WordClass.MOVED, mention.end(), at)
                && follows(mention, at);
    }

    /** Whether the number stands behind the mention, with nothing of weight between. */
    private boolean follows(Mention mention, int at) {
        return mention.end() <= at && IntStream.range(mention.end(), at).noneMatch(this::parts);
    }

    private boolean parts(int at) {
        boolean heavy = sentence.isHeavy(at) && !sentence.is(WordClass.MOVED, at);
        return heavy || sentence.is(Kind.QUANTITY, at) || sentence.is(WordClass.CLAUSE, at) || sentence.isBreak(at);
    }

    /** {@code 1,3 mill. høyere refusjon}, {@code 1,3 mill. mer i refusjon}. */
    private boolean precedes(int at, Mention mention) {
        int next = sentence.is(WordClass.IN, at + 2) ? at + 3 : at + 2;
        return mention.start() == next;
    }

    /** Whether the year is named, or the one before, and no other, and nothing more is said of the change. */
    private boolean isFromTheYearBefore(Assertion said) {
        int start = sentence.clauseStart(said.from());
        int end = sentence.clauseEnd(said.to() - 1);
        var years = IntStream.range(start, end).filter(this::isYear).toArray();
        return years.length > 0
                && IntStream.of(years).allMatch(this::isThisOrTheYearBefore)
                && OTHERWISE.stream().noneMatch(other -> sentence.hasAny(other, start, end))
                && IntStream.range(said.to(), end).noneMatch(sentence::isHeavy);
    }

    private boolean isYear(int at) {
        return sentence.is(Kind.YEAR, at) || sentence.is(WordClass.YEAR_BEFORE, at);
    }

    private boolean isThisOrTheYearBefore(int at) {
        if (sentence.is(WordClass.YEAR_BEFORE, at)) {
            return true;
        }
        int named = Integer.parseInt(sentence.part(at).word());
        return named == year || named == year - 1;
    }
}
