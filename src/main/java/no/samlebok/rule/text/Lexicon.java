package no.samlebok.rule.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that the text rules know, in bokmål and nynorsk together, for people mix them.
 *
 * <p>They are data: {@code lexicon_nb.properties} and {@code lexicon_nn.properties}, one list for each
 * {@link WordClass}. A {@code *} stands for any letters at the beginning or end of a word.
 */
public final class Lexicon {
    private static final Lexicon NORWEGIAN = new Lexicon(List.of(file("nb"), file("nn")));

    private final Map<WordClass, List<Phrase>> phrases = new EnumMap<>(WordClass.class);
    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Map<String, List<Phrase>> longer = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Lexicon(List<Properties> files) {
        for (var wordClass : WordClass.values()) {
            phrases.put(wordClass, new ArrayList<>());
            files.forEach(file -> entries(file, wordClass).forEach(entry -> add(wordClass, Phrase.of(entry))));
        }
        files.forEach(this::addNumbers);
    }

    /** The words of the program's own lists. */
    public static Lexicon norwegian() {
        return NORWEGIAN;
    }

    /** The entries of a class. */
    List<Phrase> phrases(WordClass wordClass) {
        return Objects.requireNonNull(phrases.get(wordClass));
    }

    /** What a word or fixed phrase, in lower case, does in a sentence. */
    Set<WordClass> classes(String word) {
        var found = EnumSet.noneOf(WordClass.class);
        found.addAll(classes.getOrDefault(word, Set.of()));
        if (phrases(WordClass.OTHER).stream().anyMatch(phrase -> phrase.isWord(word) || phrase.isOwnerIn(word))) {
            found.add(WordClass.OTHER);
        }
        if (found.contains(WordClass.OWN) || found.contains(WordClass.POSSESSIVE)) {
            found.remove(WordClass.OTHER);
        }
        return found;
    }

    /** Whether a word is of a class. */
    boolean is(WordClass wordClass, String word) {
        return classes.getOrDefault(word, Set.of()).contains(wordClass);
    }

    /** How many of these words, from the first on, are one entry of a class; the most that fit, 0 for none. */
    int length(WordClass wordClass, List<String> words) {
        int single = is(wordClass, words.get(0)) ? 1 : 0;
        return longer(words)
                .filter(phrase -> is(wordClass, phrase.text()))
                .mapToInt(phrase -> phrase.length(words))
                .reduce(single, Math::max);
    }

    /** How many of these words, from the first on, are one fixed phrase; 1 when they are none. */
    int fixed(List<String> words) {
        return longer(words)
                .filter(phrase ->
                        classes.getOrDefault(phrase.text(), Set.of()).stream().anyMatch(WordClass::isFixed))
                .mapToInt(phrase -> phrase.length(words))
                .reduce(1, Math::max);
    }

    /** The number a word stands for, 0 when none. */
    int number(String word) {
        return numbers.getOrDefault(word, 0);
    }

    private Stream<Phrase> longer(List<String> words) {
        return longer.getOrDefault(words.get(0), List.of()).stream();
    }

    private void add(WordClass wordClass, Phrase phrase) {
        phrases(wordClass).add(phrase);
        classes.computeIfAbsent(phrase.text(), word -> EnumSet.noneOf(WordClass.class))
                .add(wordClass);
        if (phrase.words().size() > 1) {
            longer.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private void addNumbers(Properties file) {
        int number = 0;
        for (var word : entries(file, WordClass.NUMBER).toList()) {
            number++;
            numbers.put(word, number);
        }
    }

    private static Stream<String> entries(Properties file, WordClass wordClass) {
        var key = wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(file.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty());
    }

    private static Properties file(String language) {
        var file = new Properties();
        var name = "/lexicon_" + language + ".properties";
        try (var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
