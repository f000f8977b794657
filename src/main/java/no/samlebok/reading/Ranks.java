package no.samlebok.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.figure.Figure;
import no.samlebok.template.MeasureKind;

/** Reads places in a ranking: {@code 1. plass}. */
final class Ranks {
    private static final Pattern PLACE =
            Pattern.compile("(?:(?<place>[1-9]\\d{0,3})\\. ?plass(?:en)?|plass (?<after>[1-9]\\d{0,3}))\\.?");

    private Ranks() {}

    /** The place; empty when it is none, or the field holds money, percent or scores. */
    static Optional<Interpretation> read(Answer answer, String tidy) {
        var match = PLACE.matcher(tidy.toLowerCase(Locale.ROOT));
        if (answer.field().measure().kind() != MeasureKind.NUMBER || !match.matches()) {
            return Optional.empty();
        }
        var place = match.group("place") == null ? match.group("after") : match.group("place");
        return Optional.of(Interpretation.of(new Figure.Rank(Integer.parseInt(place))));
    }
}
