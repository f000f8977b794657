package no.samlebok.rule.text;

import java.util.stream.IntStream;
import no.samlebok.rule.text.Part.Kind;

/** Finds out whether something is plainly said: not denied, supposed, expected, wished, or said of a part only. */
final class Plainness {
    private final Sentence sentence;

    Plainness(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether it is plainly said.
     *
     * @param from where the words that say it begin
     * @param to where they end
     */
    boolean holds(int from, int to) {
        int start = sentence.clauseStart(from);
        int end = sentence.clauseEnd(to - 1);
        return !isSupposed(start, end)
                && !isExpected(reach(start), to)
                && !sentence.hasAny(WordClass.MODAL, start, to)
                && !isDenied(reach(start), to, end)
                && !isOfAnotherTime(start, to, end)
                && !isNarrowed(from, start);
    }

    private boolean isSupposed(int start, int end) {
        return sentence.endsWith("?")
                || sentence.is(WordClass.OPENING, 0)
                || sentence.hasAny(WordClass.SUPPOSITION, 0, sentence.size())
                || sentence.hasAny(WordClass.CONDITIONAL, start, end);
    }

    private boolean isExpected(int start, int to) {
        return sentence.hasAny(WordClass.EXPECTATION, start, to) || sentence.hasAny(WordClass.GOAL, start, to);
    }

    /** Denied an odd number of times before its end, or once at the end of the clause: noe merforbruk ble det ikke. */
    private boolean isDenied(int start, int to, int end) {
        long denials = IntStream.range(start, to)
                .filter(at -> sentence.is(WordClass.NEGATION, at))
                .count();
        return denials % 2 == 1 || isDeniedBehind(to, end);
    }

    private boolean isDeniedBehind(int to, int end) {
        for (int at = to; at < end && !sentence.isHeavy(at); at++) {
            if (sentence.is(WordClass.NEGATION, at)) {
                return IntStream.range(at, end).noneMatch(sentence::isHeavy);
            }
        }
        return false;
    }

    private boolean isOfAnotherTime(int start, int to, int end) {
        return sentence.hasAny(WordClass.PERIOD, start, to) || sentence.hasAny(WordClass.POINTER, start, end);
    }

    /** Opened by a part of the whole: på lønn brukte vi mer enn budsjettert. */
    private boolean isNarrowed(int from, int start) {
        return start < from && isNarrowing(start);
    }

    /** Whether what stands behind a position narrows what is said before it: merforbruk på lønn. */
    boolean isNarrowedBehind(int from) {
        for (int at = from; at < sentence.size() && !ends(at); at++) {
            if (isNarrowing(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int at) {
        return sentence.isBreak(at) || sentence.is(WordClass.CLAUSE, at) || sentence.isHeavy(at);
    }

    private boolean isNarrowing(int at) {
        if (!sentence.is(WordClass.NARROWING, at)) {
            return false;
        }
        int object = at + 1;
        while (sentence.is(WordClass.DETERMINER, object)) {
            object++;
        }
        return (sentence.isHeavy(object) && !sentence.is(WordClass.MUNICIPALITY, object))
                || sentence.isOther(object)
                || sentence.is(WordClass.PERIOD, object)
                || sentence.is(Kind.STRANGER, object);
    }

    /** The beginning of the clause, or of the one it is the content of: det er ikke slik at ... */
    private int reach(int start) {
        int reach = start;
        while (reach > 0 && sentence.is(WordClass.CONTENT, reach) && !sentence.isBreak(reach - 1)) {
            reach = sentence.clauseStart(reach - 1);
        }
        return reach;
    }
}
