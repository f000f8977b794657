package no.samlebok.guide;

import java.util.Set;
import java.util.regex.Pattern;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What readers call the holes of a message, that the program fills with what it found. */
final class Holes {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> KNOWN = Set.of(
            "field",
            "row",
            "column",
            "unit",
            "year",
            "month",
            "previous",
            "limits",
            "min",
            "max",
            "found",
            "expected",
            "gap",
            "limit",
            "from",
            "fromField",
            "change",
            "other",
            "values");

    private Holes() {}

    /** A text whose holes are filled only when it is used, as a reader sees it: {@code {found}} is [det som står der]. */
    static Words shown(Words pattern) {
        return new Words(shown(pattern, Language.NB), shown(pattern, Language.NN));
    }

    private static String shown(Words pattern, Language language) {
        var text = pattern.in(language).replace(NO_BREAK_SPACE, ' ');
        return HOLE.matcher(text).replaceAll(hole -> "[" + name(hole.group(1), language) + "]");
    }

    /** The name of a hole; a threshold of the round and a numbered field keep their own. */
    private static String name(String hole, Language language) {
        return KNOWN.contains(hole) ? Messages.words("guide.hole." + hole).in(language) : hole;
    }
}
