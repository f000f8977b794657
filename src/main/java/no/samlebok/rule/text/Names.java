package no.samlebok.rule.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What units are called, and how much of a sentence is such a name. */
final class Names {
    private static final Pattern ENDING = Pattern.compile("(en|et|a|n|e)?s?$");

    private final List<List<String>> names;
    private final Set<String> words;
    private final Set<String> stems;

    private Names(List<List<String>> names) {
        this.names = names;
        this.words = names.stream().flatMap(List::stream).collect(Collectors.toSet());
        this.stems = words.stream().map(Names::stem).collect(Collectors.toSet());
    }

    /** The names as they are written: {@code Kontor for tildeling og koordinering}. */
    static Names of(List<String> names) {
        return new Names(
                names.stream().map(Names::words).filter(name -> !name.isEmpty()).toList());
    }

    /** How many of these words, from the first on, are a name; the most that are, 0 for none. */
    int length(List<String> text) {
        return names.stream()
                .filter(name -> isName(name, text))
                .mapToInt(List::size)
                .reduce(0, Math::max);
    }

    /** Whether a word is a name's word with another ending: {@code kontoret} of Kontor for tildeling. */
    boolean isShort(String word) {
        return !words.contains(word) && stems.contains(stem(word));
    }

    /** Whether a name's last word stands there as an owner: {@code Driftsavdelingens}. */
    boolean isOwner(String word) {
        return word.endsWith("s") && !words.contains(word);
    }

    private static boolean isName(List<String> name, List<String> text) {
        int last = name.size() - 1;
        return name.size() <= text.size()
                && name.subList(0, last).equals(text.subList(0, last))
                && isLast(name.get(last), text.get(last));
    }

    private static boolean isLast(String name, String word) {
        return name.equals(word)
                || (name.charAt(0) == word.charAt(0) && stem(name).equals(stem(word)));
    }

    private static List<String> words(String name) {
        return Token.of(name).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A noun without its endings, alike in both languages: avdelingen, avdelinga, avdelingens; kontor, kontoret. */
    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }
}
