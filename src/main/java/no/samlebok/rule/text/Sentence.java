package no.samlebok.rule.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.samlebok.rule.text.Part.Kind;

/** A sentence with what the lexicon knows of its parts; a part is named by its position. */
record Sentence(List<Part> parts) {
    private static final List<String> BREAKS = List.of(",", ";", "(", ")", "–", "—", "-", "•", "*");

    Sentence {
        parts = List.copyOf(parts);
    }

    /** How many parts it has. */
    int size() {
        return parts.size();
    }

    /** The part at a position. */
    Part part(int at) {
        return parts.get(at);
    }

    /** The quantity at a position. */
    Quantity quantity(int at) {
        return Objects.requireNonNull(part(at).quantity());
    }

    /** Whether a word of this class stands there; false outside the sentence. */
    boolean is(WordClass wordClass, int at) {
        return has(at) && part(at).classes().contains(wordClass);
    }

    /** Whether a part of this kind stands there; false outside the sentence. */
    boolean is(Kind kind, int at) {
        return has(at) && part(at).kind() == kind;
    }

    /** Whether a word of this class stands anywhere from one position up to another. */
    boolean hasAny(WordClass wordClass, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> is(wordClass, at));
    }

    /** Whether the unit stands there: its name, or enheten or vi. */
    boolean isOwn(int at) {
        return is(Kind.NAME, at) || is(WordClass.OWN, at);
    }

    /** Whether the unit stands there as an owner. */
    boolean isOwner(int at) {
        return is(Kind.OWNER, at) || is(WordClass.POSSESSIVE, at);
    }

    /** Whether another unit stands there. */
    boolean isOther(int at) {
        return is(Kind.STRANGER, at) || is(WordClass.OTHER, at);
    }

    /** Whether a word stands there that carries something of its own, and so may change what is said. */
    boolean isHeavy(int at) {
        return has(at) && part(at).isHeavy();
    }

    /** Where the clause that a part belongs to begins. */
    int clauseStart(int at) {
        int start = at;
        while (start > 0 && !beginsClause(start)) {
            start--;
        }
        return start;
    }

    /** Where the clause that a part belongs to ends. */
    int clauseEnd(int at) {
        int end = at + 1;
        while (end < size() && !beginsClause(end) && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** Where the next clause begins. */
    int nextClause(int start) {
        int end = clauseEnd(start);
        return isBreak(end) ? end + 1 : end;
    }

    /** Whether nothing but an article stands before a position in its clause. */
    boolean isOpening(int at, int clauseStart) {
        int first = is(WordClass.CLAUSE, clauseStart) ? clauseStart + 1 : clauseStart;
        return at == first || (at == first + 1 && is(WordClass.DETERMINER, first));
    }

    /** Whether a word of no weight stands there that is no preposition and not the unit. */
    boolean isFiller(int at) {
        return is(WordClass.LIGHT, at) && !is(WordClass.PREPOSITION, at) && !isOwn(at);
    }

    /** Whether a comma or the like stands there. */
    boolean isBreak(int at) {
        return is(Kind.MARK, at) && BREAKS.contains(part(at).word());
    }

    /** Whether this mark stands there; false outside the sentence. */
    boolean isMark(String mark, int at) {
        return is(Kind.MARK, at) && part(at).word().equals(mark);
    }

    /** Whether the first half of a compound stands there: {@code mer-}; false outside the sentence. */
    boolean isHalfWord(int at) {
        return is(Kind.WORD, at) && part(at).word().endsWith("-");
    }

    /** Whether it ends with this mark. */
    boolean endsWith(String mark) {
        return isMark(mark, size() - 1);
    }

    private boolean beginsClause(int at) {
        return isBreak(at - 1) || is(WordClass.CLAUSE, at);
    }

    private boolean has(int at) {
        return at >= 0 && at < size();
    }
}
