package no.samlebok.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.figure.Place;
import no.samlebok.rule.Severity;
import no.samlebok.template.FormRow;
import no.samlebok.template.Measure;
import no.samlebok.words.Language;
import no.samlebok.words.Words;

/** Finds what was written in the rows of fields beside the fields, and units of measure that were written over. */
final class Leftovers {
    /** Why all of a row is in doubt. */
    private static final Set<String> ROWS = Set.of("reading.rowMoved", "reading.textOver");

    private final Survey survey;
    private final ColumnLocator columns;
    private final Searched searched;
    private final IssuedWords words;
    private final Language language;

    Leftovers(Survey survey, ColumnLocator columns, Searched searched, IssuedWords words, Language language) {
        this.survey = survey;
        this.columns = columns;
        this.searched = searched;
        this.words = words;
        this.language = language;
    }

    /** Says what stands beside the fields of a section's rows; of rows that are complained of nothing more is said. */
    void say(ExpectedSection section, Ledger ledger) {
        section.rows().stream().filter(this::isCertain).forEach(row -> {
            var spots = withCopies(row).map(Reached::spot).distinct();
            spots.flatMap(spot -> survey.at(spot).stream()).forEach(line -> say(row, line, section, ledger));
        });
    }

    /** Whether a row was found and its answers are its own, whatever else is in doubt. */
    private boolean isCertain(ExpectedRow row) {
        return reached(row).findAny().isPresent()
                && row.slots().stream()
                        .map(slot -> searched.lost().get(slot.field().id()))
                        .noneMatch(why -> why != null && ROWS.contains(why));
    }

    /** Whether a cell may be in one of the row's columns that was not found with certainty, in a copy in one that is gone. */
    private boolean isInLostColumn(Cell cell, ExpectedRow row, Line line, ExpectedSection section) {
        boolean copy = reached(row).noneMatch(field -> field.spot().equals(line.spot()));
        return row.slots().stream()
                        .map(slot -> slot.field().id())
                        .anyMatch(id -> (copy || searched.isDoubted(id))
                                && !searched.reached().containsKey(id))
                && columns.isColumn(line.spot(), cell.column(), section);
    }

    private Stream<Reached> reached(ExpectedRow row) {
        return row.slots().stream()
                .map(slot -> searched.reached().get(slot.field().id()))
                .flatMap(Stream::ofNullable);
    }

    private Stream<Reached> withCopies(ExpectedRow row) {
        return reached(row).flatMap(field -> Stream.concat(Stream.of(field), field.copies().stream()));
    }

    /** The fields of a row, or of a copy of it, that stand in a line. */
    private Stream<Reached> in(Line line, ExpectedRow row) {
        return withCopies(row).filter(field -> field.spot().equals(line.spot()));
    }

    private void say(ExpectedRow row, Line line, ExpectedSection section, Ledger ledger) {
        var known = known(row, line);
        for (var cell : line.row().cells()) {
            boolean told = known.contains(cell.column()) || isInLostColumn(cell, row, line, section);
            if (!told && words.isAnswer(cell)) {
                boolean unit = isInPlaceOfUnit(cell, row, line, section);
                say(unit ? "reading.unitChanged" : "reading.cellNotRead", cell, row, line, section, ledger);
            }
        }
    }

    /** The 0-based columns of a row's label and of its fields, and of their copies in it. */
    private Set<Integer> known(ExpectedRow row, Line line) {
        var known = new HashSet<Integer>();
        in(line, row).forEach(field -> known.add(field.cell().column()));
        if (row.offset() == 0 && row.kind() != Evidence.Label.NONE) {
            line.leadCell().map(Cell::column).ifPresent(known::add);
        }
        return known;
    }

    private boolean isInPlaceOfUnit(Cell cell, ExpectedRow row, Line line, ExpectedSection section) {
        int first = in(line, row).mapToInt(field -> field.cell().column()).min().orElseThrow();
        return !Line.text(cell).isEmpty()
                && cell.column() < first
                && unit(row, section)
                        .anyMatch(unit ->
                                line.columnsOf(Tidy.label(unit.in(language))).isEmpty());
    }

    /** The unit of measure beside a row, if there is one. */
    private static Stream<Words> unit(ExpectedRow row, ExpectedSection section) {
        return section.block().rows().stream()
                .filter(own -> own.id().equals(row.id()))
                .map(FormRow::measure)
                .filter(Objects::nonNull)
                .map(Measure::label)
                .filter(label -> !label.nb().isBlank());
    }

    private void say(String key, Cell cell, ExpectedRow row, Line line, ExpectedSection section, Ledger ledger) {
        var place = new Place(line.spot().sheet(), new Address(line.spot().row(), cell.column()).a1());
        var unit = unit(row, section).findFirst().orElse(Words.same(""));
        ledger.say(
                Severity.WARNING,
                key,
                section,
                place,
                Map.of(
                        "row", row.words(),
                        "cell", Words.same(place.cell()),
                        "unit", unit,
                        "raw", Words.same(Answer.shortened(AsStored.raw(cell)))));
    }
}
