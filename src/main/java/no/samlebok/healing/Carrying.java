package no.samlebok.healing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.reading.Drafted;
import no.samlebok.reading.Reading;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;

/**
 * Settles how each answer is written in a workbook that is made anew, so that it is read there as it was read where it
 * came from: as a number, else as the text that was written, else not at all. What was unread is never written in a way
 * that can be read, for nobody has said yet what it means.
 */
final class Carrying {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Form form;
    private final Figures read;
    private final Set<FieldId> noted;
    private final Map<FieldId, List<Entry>> ways = new LinkedHashMap<>();

    private Carrying(Form form, Figures read, Set<FieldId> noted) {
        this.form = form;
        this.read = read;
        this.noted = noted;
    }

    /**
     * The answers as they are to be written.
     *
     * @param noted the fields that the reader has something to say of: what is written in them stays as it is
     */
    static Figures of(Form form, Figures read, Set<FieldId> noted) {
        return new Carrying(form, read, noted).settled();
    }

    private Figures settled() {
        form.fields()
                .filter(this::isOpen)
                .forEach(field ->
                        read.entry(field.id()).ifPresent(entry -> ways.put(field.id(), new ArrayList<>(ways(entry)))));
        Set<FieldId> otherwise;
        do {
            otherwise = readOtherwise();
            otherwise.forEach(field -> Objects.requireNonNull(ways.get(field)).remove(0));
        } while (!otherwise.isEmpty());
        return chosen();
    }

    private boolean isOpen(Field field) {
        return field.fill() == Fill.UNIT && !form.isLocked(field.id());
    }

    private List<Entry> ways(Entry entry) {
        var figure = entry.figure();
        if (figure instanceof Figure.Missing) {
            return List.of();
        }
        var asWritten = new Entry(entry.field(), figure, entry.raw(), null, true);
        if (figure instanceof Figure.Unread) {
            boolean formula = entry.raw().startsWith("=");
            return entry.asText() && !formula ? List.of(asWritten) : List.of();
        }
        var value = entry(entry.field(), figure, entry.raw());
        boolean asValue = !entry.asText() || (figure instanceof Figure.Amount && !noted.contains(entry.field()));
        return asValue ? List.of(value, asWritten) : List.of(asWritten, value);
    }

    private static Entry entry(FieldId field, Figure figure, String raw) {
        return figure instanceof Figure.Day day
                ? new Entry(field, figure, DAY.format(day.date()), null, true)
                : new Entry(field, figure, raw, null, false);
    }

    /** The fields that would be read as something else if they were written so. */
    private Set<FieldId> readOtherwise() {
        var layout = UnitWorkbook.of(form, chosen(), "");
        var again = Reading.of(form, layout, Drafted.book(layout.draft())).figures();
        return ways.entrySet().stream()
                .filter(way -> !way.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(field -> !same(read.figure(field), again.figure(field)))
                .collect(Collectors.toSet());
    }

    private Figures chosen() {
        return Figures.of(ways.values().stream()
                .map(entries -> entries.stream().findFirst())
                .flatMap(Optional::stream)
                .toList());
    }

    private static boolean same(Figure before, Figure after) {
        return before.isSameAs(after) || (before instanceof Figure.Unread && after instanceof Figure.Unread);
    }
}
