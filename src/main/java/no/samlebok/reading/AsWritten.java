package no.samlebok.reading;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;

/**
 * Reads what people write in a field: numbers in all the Norwegian ways, typed values in words, days, codes and texts.
 * What cannot be read with certainty is unread, with the reason; it is never guessed and never zero.
 */
public final class AsWritten {
    /** No number and no typed value is longer; what is, is text. */
    private static final int LONGEST = 80;

    /** Words no longer than this are as likely a code as a typed value. */
    private static final int LONGEST_CODE = 3;

    private static final Pattern FOOTNOTE = Pattern.compile("(?<before>.*[\\d%\\p{L}.]) ?\\*{1,3}\\)?");

    private AsWritten() {}

    /**
     * What was meant.
     *
     * @param raw exactly what was written; blank for nothing
     * @param field the field it answers
     * @param year the year that a date without one is in
     */
    public static Interpretation read(String raw, Field field, int year) {
        var tidy = Tidy.line(raw);
        if (tidy.isEmpty()) {
            return Interpretation.of(Figure.missing());
        }
        var answer = new Answer(field, raw, year);
        return switch (field.measure().kind()) {
            case TEXT -> text(answer, tidy);
            case CODE -> code(answer, tidy);
            case DATE -> stated(answer, tidy).orElseGet(() -> Days.read(answer, tidy));
            case AMOUNT, PERCENT, NUMBER, SCORE -> number(answer, tidy);
        };
    }

    private static Interpretation text(Answer answer, String tidy) {
        return Optional.of(tidy)
                .filter(words -> answer.field().mayBeStated())
                .flatMap(words -> stated(answer, words))
                .orElseGet(() -> Interpretation.of(new Figure.Text(answer.raw())));
    }

    private static Interpretation code(Answer answer, String tidy) {
        return stated(answer, tidy)
                .filter(words -> tidy.length() > LONGEST_CODE || tidy.startsWith("?"))
                .orElseGet(() -> Interpretation.of(new Figure.Code(answer.raw().strip())));
    }

    private static Interpretation number(Answer answer, String tidy) {
        return tidy.length() > LONGEST
                ? answer.unread("reading.notANumber")
                : Stream.<BiFunction<Answer, String, Optional<Interpretation>>>of(
                                AsWritten::stated,
                                AsWritten::footnoted,
                                AsWritten::uncertain,
                                Ranks::read,
                                Days::instead,
                                Sides::read,
                                Units::read)
                        .flatMap(way -> way.apply(answer, tidy).stream())
                        .findFirst()
                        .orElseGet(() -> answer.unread("reading.notANumber"));
    }

    private static Optional<Interpretation> stated(Answer answer, String tidy) {
        return Wordings.status(tidy)
                .map(status ->
                        Interpretation.of(new Figure.Stated(status, answer.raw().strip())));
    }

    private static Optional<Interpretation> footnoted(Answer answer, String tidy) {
        var match = FOOTNOTE.matcher(tidy);
        return match.matches()
                ? Optional.of(number(answer, match.group("before"))
                        .noting(answer.note(Severity.INFO, "reading.footnote", Map.of())))
                : Optional.empty();
    }

    private static Optional<Interpretation> uncertain(Answer answer, String tidy) {
        if (tidy.equals("-")) {
            return Optional.of(answer.unread("reading.dash"));
        }
        return Wordings.approximate(tidy).map(number -> approximate(answer, number));
    }

    private static Interpretation approximate(Answer answer, String number) {
        return Optional.of(number)
                .filter(any -> answer.field().measure().mayBeApproximate())
                .flatMap(any -> Units.read(answer, number))
                .filter(read -> read.note() == null && read.figure() instanceof Figure.Amount)
                .map(read -> read.as(Figure.Approximate::new)
                        .noting(answer.note(Severity.INFO, "reading.approximately", Map.of())))
                .orElseGet(() -> answer.unread("reading.approximate"));
    }
}
