package no.samlebok.rule.text;

import java.util.Optional;
import java.util.stream.IntStream;
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
     * The year that something is said of: the one named right behind it, else the nearest before it in its clause, else
     * the year reported on, unless another was spoken of last.
     *
     * @param heard the year spoken of in the sentence before
     * @return empty when it cannot be told
     */
    Optional<Integer> of(Assertion said, int heard) {
        int start = sentence.clauseStart(said.from());
        int end = sentence.clauseEnd(said.to() - 1);
        if (sentence.hasAny(WordClass.UNCLEAR_YEAR, start, end) || isTable(said)) {
            return Optional.empty();
        }
        return behind(said.number() + 1)
                .or(() -> behind(said.to()))
                .or(() -> last(start, said.to()))
                .or(() -> spoken(said, start, end, heard));
    }

    /** Whether a year is named right behind a position. */
    boolean isNamedBehind(int at) {
        return behind(at).isPresent();
    }

    /** The last year spoken of in the sentence; the one heard before when none is. */
    int spoken(int heard) {
        return last(0, sentence.size()).orElse(heard);
    }

    /** The year reported on, unless another is spoken of later in the clause, or was before it. */
    private Optional<Integer> spoken(Assertion said, int start, int end, int heard) {
        var later = IntStream.range(said.to(), end)
                .filter(this::isYear)
                .map(this::year)
                .boxed()
                .findFirst();
        int spoken = later.orElse(last(0, start).orElse(heard));
        return Optional.of(spoken).filter(told -> told == year);
    }

    /** A row of a table in the text: {@code Årsverk 2016 2017 10,2 11,2}, {@code 2016 7,2 % 2017 9,5 %}. */
    private boolean isTable(Assertion said) {
        boolean columns = IntStream.range(said.from(), said.to())
                .anyMatch(at -> sentence.is(Kind.YEAR, at) && sentence.is(Kind.YEAR, at + 1));
        return columns || (said.numbered() && sentence.is(Kind.YEAR, said.number() + 1));
    }

    private Optional<Integer> behind(int from) {
        for (int at = from; at < sentence.size() && !sentence.isHeavy(at) && !sentence.isBreak(at); at++) {
            if (isYear(at) || sentence.is(Kind.QUANTITY, at)) {
                return Optional.of(at).filter(this::isYear).map(this::year);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> last(int from, int to) {
        return IntStream.range(from, to)
                .filter(this::isYear)
                .map(this::year)
                .boxed()
                .reduce((one, next) -> next);
    }

    private boolean isYear(int at) {
        return sentence.is(Kind.YEAR, at) || sentence.is(WordClass.YEAR_BEFORE, at);
    }

    private int year(int at) {
        return sentence.is(Kind.YEAR, at) ? Integer.parseInt(sentence.part(at).word()) : year - 1;
    }
}
