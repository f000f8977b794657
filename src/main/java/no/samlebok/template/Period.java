package no.samlebok.template;

import java.time.LocalDate;
import java.time.MonthDay;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a round reports on: a year, or the part of it up to a day, accumulated from its first.
 *
 * @param year the calendar year
 * @param label its name, for example {@code Årsrapport 2017}, {@code Tertialrapport per 30. april 2026}
 * @param to the last day it covers, in the year; null for the whole year
 */
public record Period(int year, Words label, @Nullable LocalDate to) {
    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    /** A whole year. */
    public Period(int year, Words label) {
        this(year, label, null);
    }

    /** The last day it covers. */
    public LocalDate last() {
        return to == null ? LAST_OF_YEAR.atYear(year) : to;
    }

    /** Whether it covers more of the same year, or a later year. */
    public boolean isAfter(Period other) {
        return last().isAfter(other.last());
    }

    /** A period that covers another time, called the same but for its day and year. */
    public Period at(int otherYear, @Nullable LocalDate otherTo) {
        var other = new Period(otherYear, label, otherTo);
        return new Period(otherYear, new Words(renamed(label.nb(), other), renamed(label.nn(), other)), otherTo);
    }

    /** The day is written with spaces or with no-break spaces; the year may stand alone. */
    private String renamed(String text, Period other) {
        return text.replace('\u00a0', ' ')
                .replace(day(), other.day())
                .replace(Integer.toString(year), Integer.toString(other.year));
    }

    private String day() {
        return Norwegian.date(last()).replace('\u00a0', ' ');
    }
}
