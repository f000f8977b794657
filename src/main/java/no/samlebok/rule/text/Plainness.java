package no.samlebok.rule.text;

import java.util.stream.IntStream;

/** Finds out whether something is plainly said: not denied, supposed, expected, wished, or said of another time. */
final class Plainness {
    private final Sentence sentence;

    Plainness(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether it is plainly said. */
    boolean holds(Assertion said) {
        int start = sentence.clauseStart(said.from());
        int end = sentence.clauseEnd(said.to() - 1);
        int reach = reach(start);
        return !isSupposed(start, end)
                && !isExpected(reach, start, said.to())
                && !isDenied(reach, said.to(), end)
                && !sentence.hasAny(WordClass.PERIOD, start, said.to())
                && !sentence.hasAny(WordClass.POINTER, start, end);
    }

    private boolean isSupposed(int start, int end) {
        return sentence.endsWith("?")
                || sentence.is(WordClass.OPENING, 0)
                || sentence.hasAny(WordClass.SUPPOSITION, 0, sentence.size())
                || sentence.hasAny(WordClass.CONDITIONAL, start, end);
    }

    private boolean isExpected(int reach, int start, int to) {
        return sentence.hasAny(WordClass.EXPECTATION, reach, to)
                || sentence.hasAny(WordClass.GOAL, reach, to)
                || sentence.hasAny(WordClass.MODAL, start, to);
    }

    /** Denied an odd number of times before its end, or once more at the end of the clause. */
    private boolean isDenied(int reach, int to, int end) {
        long denials = IntStream.range(reach, to)
                .filter(at -> sentence.is(WordClass.NEGATION, at))
                .count();
        return denials % 2 == 1 || isDeniedBehind(to, end);
    }

    /** {@code merforbruk ble det ikke}, but not {@code merforbruket er ikke stort nok til ...}. */
    private boolean isDeniedBehind(int to, int end) {
        return sentence.hasAny(WordClass.NEGATION, to, end)
                && IntStream.range(to, end).noneMatch(sentence::isHeavy);
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
