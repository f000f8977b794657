package no.samlebok.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/** Reads days: {@code 15.feb}, {@code 15.12.2019}, {@code 1. mai 2019}, {@code 2019-12-15}. */
final class Days {
    private static final Pattern NAMED =
            Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\p{L}{3,9})\\.?(?: (?<year>\\d{4}))?\\.?");
    private static final Pattern DOTTED =
            Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})(?:\\. ?(?<year>\\d{4}|\\d{2})|\\.)?");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final int CENTURY = 100;
    private static final int FAR_AHEAD = 50;

    private Days() {}

    /** What was written in a field for a day. */
    static Interpretation read(Answer answer, String tidy) {
        var match = match(tidy).or(() -> Optional.of(DOTTED.matcher(tidy)).filter(Matcher::matches));
        return match.flatMap(day -> date(day, answer.year()))
                .map(date -> settled(answer, date, match.get().group("year") == null))
                .orElseGet(() -> answer.unread("reading.notADay"));
    }

    /** A day written where a number belongs, which is what Excel makes of {@code 4.5}; empty when it is no day. */
    static Optional<Interpretation> instead(Answer answer, String tidy) {
        return match(tidy)
                .or(() -> Optional.of(DOTTED.matcher(tidy)).filter(day -> day.matches() && day.group("year") != null))
                .flatMap(day -> date(day, answer.year()))
                .map(date -> unread(answer, date));
    }

    /** A day that stands where a number belongs. */
    static Interpretation unread(Answer answer, LocalDate date) {
        return answer.unread(
                "reading.dayNotNumber",
                Map.of(
                        "day", Words.same(Norwegian.date(date)),
                        "other", Words.same(date.getDayOfMonth() + "," + date.getMonthValue())));
    }

    private static Interpretation settled(Answer answer, LocalDate date, boolean yearAssumed) {
        var day = new Figure.Day(date);
        var arguments = Map.of("value", Words.same(Norwegian.date(date)));
        return yearAssumed
                ? new Interpretation(day, answer.note(Severity.INFO, "reading.yearAssumed", arguments))
                : Interpretation.of(day);
    }

    private static Optional<Matcher> match(String tidy) {
        return Optional.of(NAMED.matcher(tidy))
                .filter(Matcher::matches)
                .or(() -> Optional.of(ISO.matcher(tidy)).filter(Matcher::matches));
    }

    private static Optional<LocalDate> date(Matcher match, int year) {
        try {
            return Optional.of(LocalDate.of(
                    year(match.group("year"), year),
                    month(match.group("month")),
                    Integer.parseInt(match.group("day"))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int year(String written, int period) {
        if (written == null) {
            return period;
        }
        int year = Integer.parseInt(written);
        if (year >= CENTURY) {
            return year;
        }
        int inCentury = period - period % CENTURY + year;
        return inCentury > period + FAR_AHEAD ? inCentury - CENTURY : inCentury;
    }

    /** The month's number; 0, which no calendar has, when it is no month. */
    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : Norwegian.month(written.toLowerCase(Locale.ROOT)).orElse(0);
    }
}
