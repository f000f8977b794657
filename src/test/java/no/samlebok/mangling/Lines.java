package no.samlebok.mangling;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Place;
import no.samlebok.reading.Reading;
import no.samlebok.rule.Finding;

/** The lines of an open list: which line is which does not matter, but what stands together must stay together. */
final class Lines {
    private final Handled handled;
    private final Reading reading;
    private final Map<String, Map<String, FieldId>> lines = new LinkedHashMap<>();
    /** The written lines that are read, each with the line that it was read in first. */
    private final Map<String, String> matched = new LinkedHashMap<>();

    Lines(Handled handled, Reading reading, String section) {
        this.handled = handled;
        this.reading = reading;
        handled.written.keySet().stream()
                .filter(id -> id.section().equals(section) && !handled.issue.isDisagreement(id))
                .forEach(id -> lines.computeIfAbsent(id.row(), any -> new LinkedHashMap<>())
                        .put(id.column(), id));
    }

    /** Puts what each line that was read should have been; a written line that was not read stays its own fields'. */
    void match(Map<FieldId, Figure> expected, Set<String> silent) {
        var unmatched = new HashSet<String>();
        lines.keySet().forEach(line -> {
            var written = source(line);
            if (isTooMany(line)) {
                lines.get(line)
                        .values()
                        .forEach(id -> expected.put(id, reading.figures().figure(id)));
            } else if (written.isEmpty()) {
                unmatched.add(line);
            } else if (matched.putIfAbsent(written.get(), line) == null
                    || isSaidAgain(line, matched.get(written.get()))) {
                var from = lines.get(written.get());
                lines.get(line).forEach((column, id) -> expected.put(id, written(from, column)));
            } else {
                silent.add("line " + written.get() + " is read twice");
            }
        });
        var left = lines.keySet().stream()
                .filter(line -> !matched.containsKey(line))
                .toList();
        left.stream()
                .filter(line -> unmatched.contains(line)
                        || lines.get(line).values().stream().anyMatch(handled::isAnswered))
                .forEach(line -> leave(line, unmatched, expected, silent));
    }

    /**
     * Whether it is said of one of two read lines that it says the same as the other. Where a copy of a line stands in the workbook, and
     * nothing that tells it is one, both stand there for anybody to see, and what counts is that the unit is asked.
     */
    private boolean isSaidAgain(String line, String other) {
        return reading.findings().stream()
                .filter(finding -> finding.rule().equals("reading.lineAgain"))
                .flatMap(finding -> Stream.ofNullable(finding.place()))
                .anyMatch(place ->
                        Stream.concat(somewhere(line), somewhere(other)).anyMatch(place::equals));
    }

    /** A line that was written and is nowhere read: of its own fields where nothing else was read there. */
    private void leave(String line, Set<String> unmatched, Map<FieldId, Figure> expected, Set<String> silent) {
        if (unmatched.contains(line)) {
            lines.get(line).forEach((column, id) -> expected.put(id, handled.written.get(id)));
        } else if (lines.get(line).values().stream().noneMatch(this::isTold)) {
            silent.add("line " + line + " is not read, and another stands in its place");
        }
    }

    /**
     * Whether all of a line is read where the unit wrote one too many: in an open list that is a line like any other. One
     * that is put together of two is never that.
     */
    private boolean isTooMany(String line) {
        return handled.extras.keySet().stream()
                .anyMatch(extra -> isReadAt(line, extra) && somewhere(line).allMatch(extra::isInRowOf));
    }

    /** Whether a line is read in a row. */
    private boolean isReadAt(String line, At row) {
        return somewhere(line).anyMatch(row::isInRowOf);
    }

    /** Where the answers of a line are read. */
    private Stream<Place> somewhere(String line) {
        return lines.get(line).values().stream()
                .flatMap(id -> reading.figures().entry(id).stream())
                .filter(entry -> isSomething(entry.figure()))
                .flatMap(entry -> Stream.ofNullable(entry.place()));
    }

    /** Whether one of the lines is read in a row. */
    boolean isReadAt(At row) {
        return lines.keySet().stream().anyMatch(line -> isReadAt(line, row));
    }

    private boolean isTold(FieldId id) {
        var at = handled.places.get(id);
        return at != null && reading.findings().stream().anyMatch(finding -> isAbout(finding, at));
    }

    /** Whether a finding points at the row, names a cell of it as one of two, or names the label that it stands beside. */
    private boolean isAbout(Finding finding, At at) {
        var said = finding.message().in(handled.issue.form().round().language());
        boolean here = finding.place() != null && at.isInRowOf(finding.place());
        boolean isOther = finding.rule().equals("reading.cellTwice") && said.contains(" og " + at.place() + " (");
        return here || isOther || (finding.rule().startsWith("reading.row") && isBesideOneOf(said, at));
    }

    /** Whether the row bears the key of one that is named: a sum that was sorted among the lines. */
    private boolean isBesideOneOf(String said, At at) {
        return handled.all().stream()
                .filter(id -> handled.find(at.sheet(), at.row(), (id.section() + "." + id.row())::equals)
                        .isPresent())
                .map(handled.issue::label)
                .anyMatch(label -> !label.isBlank() && said.contains(label));
    }

    private Figure written(Map<String, FieldId> from, String column) {
        return handled.written.get(from.get(column));
    }

    /** The written line that a read one is; one that was issued is always itself. */
    private Optional<String> source(String line) {
        if (lines.get(line).values().stream()
                .anyMatch(id -> handled.issue.form().isLocked(id))) {
            return Optional.of(line);
        }
        return lines.keySet().stream()
                .filter(other -> alike(line, other) > 0)
                .reduce((one, other) -> alike(line, other) > alike(line, one) ? other : one);
    }

    /** How many answers of a read line are those of a written one. */
    private long alike(String line, String other) {
        return lines.get(line).entrySet().stream()
                .filter(cell -> isFrom(cell.getValue(), cell.getKey(), other))
                .count();
    }

    private boolean isFrom(FieldId id, String column, String line) {
        var read = reading.figures().figure(id);
        var from = lines.get(line).get(column);
        return from != null && isSomething(read) && Judgement.same(handled.written.get(from), read);
    }

    private static boolean isSomething(Figure figure) {
        return !List.of(Figure.Missing.class, Figure.Unread.class).contains(figure.getClass());
    }
}
