package no.samlebok.rule.text;

import java.util.List;

/**
 * Something to listen for.
 *
 * @param id tells it from the others, for the one who asks
 * @param unit what its numbers count; bare for a count, other when the words alone are what counts
 * @param sense which of its numbers are meant
 * @param words what texts call it, in lower case and uninflected; with one that says over- or underspend, such as
 *     mindreforbruk, everything else that says so speaks of it too
 */
public record Topic(String id, Unit unit, Sense sense, List<String> words) {
    /** Which of the numbers that texts give for something are meant. */
    public enum Sense {
        /** The figure itself: {@code sykefraværet var 9,5 %}. */
        FIGURE,
        /** The total of several things of that name: {@code tiltak for 70 mill. kroner}. */
        TOTAL,
        /** How much it changed from the year before: {@code 1,3 mill. mer i 2021 enn i 2022}. */
        CHANGE
    }

    public Topic {
        words = List.copyOf(words);
    }

    /** Something whose own figure is meant. */
    public Topic(String id, Unit unit, List<String> words) {
        this(id, unit, Sense.FIGURE, words);
    }

    /** Whether it is how much something changed that is meant. */
    boolean isChange() {
        return sense == Sense.CHANGE;
    }

    /** Whether it can be over or under a budget. */
    boolean isVariance(Lexicon lexicon) {
        boolean named = words.stream()
                .anyMatch(word -> lexicon.is(WordClass.OVERSPEND, word) || lexicon.is(WordClass.UNDERSPEND, word));
        return unit == Unit.OTHER || (sense == Sense.FIGURE && named);
    }

    /** Whether one of its words stands there, with an ending. */
    boolean isNamed(String word, Lexicon lexicon) {
        return words.contains(word) || words.stream().anyMatch(name -> isInflected(word, name, lexicon));
    }

    /** Whether the word says itself that the number is a percentage: sykefraværsprosenten. */
    boolean isPercentage(String word, Lexicon lexicon) {
        return words.stream()
                .anyMatch(name ->
                        word.startsWith(name) && lexicon.is(WordClass.PERCENT_ENDING, word.substring(name.length())));
    }

    private static boolean isInflected(String word, String name, Lexicon lexicon) {
        return word.startsWith(name)
                && (lexicon.is(WordClass.ENDING, word.substring(name.length()))
                        || lexicon.is(WordClass.PERCENT_ENDING, word.substring(name.length())));
    }
}
