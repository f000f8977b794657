package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.figure.Bound;
import no.samlebok.figure.Figure;

/** Reads ranges and bounds: {@code 15 – 20}, {@code <20 %}, {@code Mer enn 30}, {@code 15 +}. */
final class Sides {
    private static final Pattern RANGE = Pattern.compile("(?:fra )?(?<low>" + Numeral.DIGITS
            + ") ?(?<unit>%?) ?(?:-|til) ?(?<high>" + Numeral.DIGITS + ")(?<after>(?![\\d,.-]).*)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final List<String> OR_MORE = Wordings.list("reading.words.or-more");
    private static final List<String> OR_LESS = Wordings.list("reading.words.or-less");

    private Sides() {}

    /** The range or bound; empty when it is neither. */
    static Optional<Interpretation> read(Answer answer, String tidy) {
        return range(answer, tidy).or(() -> bound(answer, tidy.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Interpretation> range(Answer answer, String tidy) {
        var match = RANGE.matcher(tidy);
        if (!match.matches()
                || !Units.fits(answer.field(), match.group("unit"))
                || isYears(match.group("low"), match.group("high"))) {
            return Optional.empty();
        }
        var low = certain(match.group("low"));
        var high = certain(match.group("high"));
        return Units.fits(answer.field(), match.group("after").strip())
                ? low.flatMap(from -> high.filter(to -> from.compareTo(to) < 0)
                        .map(to -> Interpretation.of(new Figure.Range(from, to))))
                : Optional.empty();
    }

    private static Optional<BigDecimal> certain(String digits) {
        return Numeral.parse(digits)
                .filter(number -> number.style() == Numeral.Style.PLAIN)
                .map(Numeral::value);
    }

    /** A period of years is no range: {@code 2018-2019}. */
    private static boolean isYears(String low, String high) {
        return YEAR.matcher(low).matches() && YEAR.matcher(high).matches();
    }

    private static Optional<Interpretation> bound(Answer answer, String words) {
        return Wordings.bounds()
                .filter(bound -> words.startsWith(bound.getKey()))
                .findFirst()
                .map(bound -> bounded(answer, words.substring(bound.getKey().length()), bound.getValue()))
                .or(() -> after(answer, words, OR_MORE, Bound.AT_LEAST))
                .or(() -> after(answer, words, OR_LESS, Bound.AT_MOST));
    }

    private static Optional<Interpretation> after(Answer answer, String words, List<String> endings, Bound bound) {
        return endings.stream()
                .filter(words::endsWith)
                .findFirst()
                .map(ending -> bounded(answer, words.substring(0, words.length() - ending.length()), bound));
    }

    private static Interpretation bounded(Answer answer, String number, Bound bound) {
        return Units.read(answer, number.strip())
                .filter(read -> !(read.figure() instanceof Figure.Quantity))
                .map(read -> read.as(value -> new Figure.Bounded(bound, value)))
                .orElseGet(() -> answer.unread("reading.notANumber"));
    }
}
