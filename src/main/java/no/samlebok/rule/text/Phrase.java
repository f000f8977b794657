package no.samlebok.rule.text;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A word or several to look for, as the lexicon writes them.
 *
 * @param words in lower case; with {@code *} at an end for any letters, or {@code ~} alone for parts of no weight
 */
record Phrase(List<String> words) {
    private static final String ANY = "*";
    private static final String GAP = "~";
    private static final int WIDEST_GAP = 9;

    Phrase {
        words = List.copyOf(words);
    }

    /** Reads {@code brukte ~ mer enn budsjett*}. */
    static Phrase of(String entry) {
        return new Phrase(List.of(entry.split(" ")));
    }

    /** Whether a single word fits. */
    boolean isWord(String word) {
        return words.size() == 1 && matches(words.get(0), word);
    }

    /** Whether a single word fits with the s of an owner behind it. */
    boolean isOwnerIn(String word) {
        return word.endsWith("s") && isWord(word.substring(0, word.length() - 1));
    }

    /** Its words with spaces between. */
    String text() {
        return String.join(" ", words);
    }

    /** How many words from the first on it takes up; 0 when they are not it. */
    int length(List<String> text) {
        boolean fits = text.size() >= words.size();
        for (int i = 0; fits && i < words.size(); i++) {
            fits = matches(words.get(i), text.get(i));
        }
        return fits ? words.size() : 0;
    }

    /**
     * Where it ends when it begins at a part; -1 when it does not.
     *
     * @param passes which parts a gap may hold
     */
    int end(List<Part> parts, int start, IntPredicate passes) {
        return end(parts, start, 0, passes);
    }

    private int end(List<Part> parts, int at, int word, IntPredicate passes) {
        if (word == words.size()) {
            return at;
        }
        if (words.get(word).equals(GAP)) {
            return endBehindGap(parts, at, word + 1, passes);
        }
        boolean fits = at < parts.size()
                && parts.get(at).kind() == Part.Kind.WORD
                && matches(words.get(word), parts.get(at).word());
        return fits ? end(parts, at + 1, word + 1, passes) : -1;
    }

    private int endBehindGap(List<Part> parts, int from, int word, IntPredicate passes) {
        for (int at = from; at < parts.size() && at <= from + WIDEST_GAP; at++) {
            int end = end(parts, at, word, passes);
            if (end >= 0) {
                return end;
            }
            if (!passes.test(at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean matches(String pattern, String word) {
        if (pattern.startsWith(ANY)) {
            return word.endsWith(pattern.substring(1));
        }
        if (pattern.endsWith(ANY)) {
            return word.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return word.equals(pattern);
    }
}
