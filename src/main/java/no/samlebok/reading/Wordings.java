package no.samlebok.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.figure.Bound;
import no.samlebok.figure.Status;
import no.samlebok.words.Messages;

/** The words that stand for something in an answer, in both languages, as the message files list them. */
final class Wordings {
    private static final Map<Status, List<String>> STATUSES = new EnumMap<>(Status.class);
    private static final Map<Bound, List<String>> BOUNDS = new EnumMap<>(Bound.class);
    private static final List<String> APPROXIMATE = list("reading.words.approximate");
    private static final List<String> PERCENT = list("reading.words.percent");

    /** A remark after the words that does not change them: {@code (19)}, {@code i år}, {@code i 2017}, a full stop. */
    private static final Pattern REMARK = Pattern.compile("( i år| i \\d{4})?( ?\\([^()]*\\))?\\.?$");

    static {
        for (var status : Status.values()) {
            STATUSES.put(status, list("reading.words." + status.id()));
        }
        for (var bound : Bound.values()) {
            BOUNDS.put(
                    bound,
                    list("reading.words."
                            + bound.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private Wordings() {}

    /** The typed value that these words stand for. */
    static Optional<Status> status(String tidy) {
        var words = tidy.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        var bare = REMARK.matcher(words).replaceFirst("");
        return STATUSES.entrySet().stream()
                .filter(status ->
                        status.getValue().contains(words) || status.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The words that stand for a bound, the longest first. */
    static Stream<Map.Entry<String, Bound>> bounds() {
        return BOUNDS.entrySet().stream()
                .flatMap(bound -> bound.getValue().stream().map(words -> Map.entry(words, bound.getKey())))
                .sorted((a, b) -> b.getKey().length() - a.getKey().length());
    }

    /** What an estimate is of: {@code 500} in {@code ca. 500}; empty when it does not begin as one. */
    static Optional<String> approximate(String tidy) {
        var words = tidy.toLowerCase(Locale.ROOT);
        return APPROXIMATE.stream()
                .filter(words::startsWith)
                .map(word -> tidy.substring(word.length()))
                .filter(rest -> !startsWithLetter(rest))
                .map(rest -> rest.replaceFirst("^[.\\s]+", ""))
                .findFirst();
    }

    /** Whether it is a word or sign for percent. */
    static boolean isPercent(String unit) {
        return PERCENT.contains(unit.toLowerCase(Locale.ROOT));
    }

    /** The words under a key in both languages, in lower case; they stand there with bars between. */
    static List<String> list(String key) {
        var words = Messages.words(key);
        return Stream.of(words.nb(), words.nn())
                .flatMap(text -> Stream.of(text.split("\\|")))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }
}
