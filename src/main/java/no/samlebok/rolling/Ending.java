package no.samlebok.rolling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import no.samlebok.template.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where a period ends, as it is written: {@code 2026}, or {@code 2026-08-31}.
 *
 * @param year the year
 * @param to the last day; null for the last of the year
 */
public record Ending(int year, @Nullable LocalDate to) {
    /** What is written; empty when it is neither a year nor a day. */
    public static Optional<Ending> of(String text) {
        if (text.matches("[0-9]{4}")) {
            return Optional.of(new Ending(Integer.parseInt(text), null));
        }
        return day(text).map(Ending::of);
    }

    /** A day; empty when none is written. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The period that ends here, called as another but for its time. */
    public Period of(Period other) {
        return other.at(year, to);
    }

    private static Ending of(LocalDate day) {
        boolean isLast = day.getDayOfYear() == day.lengthOfYear();
        return new Ending(day.getYear(), isLast ? null : day);
    }
}
