package no.samlebok.rule.text;

import java.util.Optional;
import java.util.OptionalInt;
import no.samlebok.rule.text.Part.Kind;

/** Finds out which year is meant. */
final class Years {
    private final Sentence sentence;
    private final int year;

    Years(Sentence sentence, int year) {
        this.sentence = sentence;
        this.year = year;
    }

    /**
     * The year that something is said of; empty when it cannot be told.
     *
     * @param from where what is said begins
     * @param to where it ends
     * @param number the number that is said, or the last part of the words when none is
     * @param heard the year spoken of in the sentence before
     */
    Optional<Integer> of(int from, int to, int number, int heard) {
        int start = sentence.clauseStart(from);
        int end = sentence.clauseEnd(to - 1);
        if (sentence.hasAny(WordClass.UNCLEAR_YEAR, start, end)) {
            return Optional.empty();
        }
        var behind = isNamedBehind(number + 1) ? behind(number + 1) : behind(to);
        if (behind.isPresent()) {
            return Optional.of(behind.getAsInt());
        }
        var near = last(start, to);
        if (near.isPresent()) {
            return Optional.of(near.getAsInt());
        }
        int spoken = first(to, end).orElse(last(0, start).orElse(heard));
        return spoken == year ? Optional.of(year) : Optional.empty();
    }

    /** Whether a year is named right behind a position. */
    boolean isNamedBehind(int at) {
        return behind(at).isPresent();
    }

    /** The last year spoken of in the sentence; the one heard before when none is. */
    int spoken(int heard) {
        return last(0, sentence.size()).orElse(heard);
    }

    private OptionalInt behind(int from) {
        for (int at = from; at < sentence.size() && !sentence.isHeavy(at) && !sentence.isBreak(at); at++) {
            if (isYear(at)) {
                return OptionalInt.of(year(at));
            }
            if (sentence.is(Kind.QUANTITY, at)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt last(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (isYear(at)) {
                return OptionalInt.of(year(at));
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt first(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isYear(at)) {
                return OptionalInt.of(year(at));
            }
        }
        return OptionalInt.empty();
    }

    private boolean isYear(int at) {
        return sentence.is(Kind.YEAR, at) || sentence.is(WordClass.YEAR_BEFORE, at);
    }

    private int year(int at) {
        return sentence.is(Kind.YEAR, at) ? Integer.parseInt(sentence.part(at).word()) : year - 1;
    }
}
