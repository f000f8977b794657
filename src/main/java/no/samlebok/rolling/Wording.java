package no.samlebok.rolling;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.reading.AsWritten;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Norwegian;

/** Writes a figure as a round file has it, so that it is read there as it was understood where it came from. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Field field;
    private final int year;

    /** For a field, and the year that a date without one is in. */
    Wording(Field field, int year) {
        this.field = field;
        this.year = year;
    }

    /** The text; empty when no text is certain to be read as the same. */
    Optional<String> of(Entry entry) {
        if (entry.figure() instanceof Figure.Unread) {
            return Optional.empty();
        }
        return ways(entry)
                .filter(text -> !text.isBlank())
                .filter(text -> AsWritten.read(text, field, year).figure().isSameAs(entry.figure()))
                .findFirst();
    }

    private Stream<String> ways(Entry entry) {
        if (entry.figure() instanceof Figure.Amount amount) {
            boolean percent = field.measure().kind() == MeasureKind.PERCENT;
            var number = Norwegian.number(amount.value()).replace('\u00a0', ' ');
            return Stream.of(percent ? number + " %" : number, entry.raw());
        }
        return entry.figure() instanceof Figure.Day day
                ? Stream.of(DAY.format(day.date()), entry.raw())
                : Stream.of(entry.raw());
    }
}
