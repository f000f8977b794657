package no.samlebok.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.layout.Slot;

/** The search for every issued field in a returned book: first the row, then the column in the block it stands in. */
final class Search {
    private final Survey survey;
    private final RowLocator rows;
    private final ColumnLocator columns;
    private final Map<FieldId, Reached> reached = new LinkedHashMap<>();
    private final Map<FieldId, String> lost = new LinkedHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Searched.Relabelled> changed = new ArrayList<>();
    private final Map<Place, Searched.NewHead> heads = new LinkedHashMap<>();
    private final Map<String, Set<Spot>> seen = new LinkedHashMap<>();

    Search(Survey survey, RowLocator rows, ColumnLocator columns) {
        this.survey = survey;
        this.rows = rows;
        this.columns = columns;
    }

    /** What is found of these sections. */
    Searched of(List<ExpectedSection> sections) {
        sections.forEach(this::search);
        return new Searched(reached, lost, complaints, changed, List.copyOf(heads.values()), seen);
    }

    private void search(ExpectedSection section) {
        var locations = rows.locate(section);
        for (var row : section.rows()) {
            var location = Objects.requireNonNull(locations.get(row));
            if (location instanceof Location.Found<Spot> found) {
                found(row, found, section);
            } else if (location instanceof Location.Lost<Spot> gone) {
                lose(new Complaint(section, Complaint.Thing.ROW, gone.reason(), row.words(), row.slots()));
            }
        }
    }

    private void found(ExpectedRow row, Location.Found<Spot> found, ExpectedSection section) {
        var spots = seen.computeIfAbsent(section.id(), id -> new HashSet<>());
        spots.add(found.place());
        spots.addAll(found.copies());
        if (found.relabelled()) {
            changed.add(relabelled(row, found.place().below(-row.offset())));
        }
        columns.locate(row, found.place(), section)
                .forEach((slot, location) -> search(slot, location, row, found, section));
    }

    private Searched.Relabelled relabelled(ExpectedRow row, Spot spot) {
        var line = survey.at(spot);
        var cell = line.flatMap(Line::leadCell).map(Cell::column).orElse(0);
        var place = new Place(spot.sheet(), new Address(spot.row(), cell).a1());
        return new Searched.Relabelled(row, line.map(Line::lead).orElse(""), place);
    }

    private void search(
            Slot slot,
            Location<Integer> location,
            ExpectedRow row,
            Location.Found<Spot> found,
            ExpectedSection section) {
        var apart = apart(slot, row, found, section);
        if (location instanceof Location.Found<Integer> && apart.isPresent()) {
            lose(apart.get());
        } else if (location instanceof Location.Found<Integer> column) {
            var copies = new ArrayList<Reached>();
            column.copies().forEach(other -> copies.add(reach(slot, found.place(), other, List.of())));
            found.copies()
                    .forEach(other ->
                            copy(slot, row, other, column.place(), section).ifPresent(copies::add));
            reached.put(slot.field().id(), reach(slot, found.place(), column.place(), copies));
            if (column.relabelled()) {
                columns.head(found.place(), column.place(), section)
                        .ifPresent(line -> keepHead(slot, line, column.place()));
            }
        } else if (location instanceof Location.Lost<Integer> gone) {
            lose(column(slot, row, gone.reason(), section));
        }
    }

    private static Complaint column(Slot slot, ExpectedRow row, Reason reason, ExpectedSection section) {
        var words = slot.field().column().nb().isBlank()
                ? row.words()
                : slot.field().column();
        return new Complaint(section, Complaint.Thing.COLUMN, reason, words, List.of(slot));
    }

    /** What is to be said where a copy of the row has something in this column that cannot be held against the row. */
    private Optional<Complaint> apart(Slot slot, ExpectedRow row, Location.Found<Spot> found, ExpectedSection section) {
        return found.copies().stream()
                .flatMap(spot -> columns.locate(slot, row, spot, section) instanceof Location.Lost<Integer> lost
                        ? apart(slot, row, columns.isHeaded(spot, section), lost.reason(), section).stream()
                        : Stream.empty())
                .findFirst();
    }

    /** A copy without any heads says nothing of a column, unless names point at it there. */
    private static Optional<Complaint> apart(
            Slot slot, ExpectedRow row, boolean headed, Reason reason, ExpectedSection section) {
        if (headed) {
            return Optional.of(column(slot, row, reason == Reason.GONE ? Reason.ONCE : reason, section));
        }
        return reason == Reason.UNKNOWN
                ? Optional.of(new Complaint(section, Complaint.Thing.ROW, Reason.TWICE, row.words(), List.of(slot)))
                : Optional.empty();
    }

    private void keepHead(Slot slot, Line line, int column) {
        var place = new Place(line.spot().sheet(), new Address(line.spot().row(), column).a1());
        heads.putIfAbsent(place, new Searched.NewHead(slot, Line.text(line.row().cell(column)), place));
    }

    private Optional<Reached> copy(Slot slot, ExpectedRow row, Spot spot, int column, ExpectedSection section) {
        return columns.locate(slot, row, spot, section) instanceof Location.Found<Integer> found
                ? Optional.of(reach(slot, spot, found.place(), List.of()))
                : bare(slot, row, spot, column, section);
    }

    /** What a copy without any heads, but with the row's key, has in the column that the row itself has it in. */
    private Optional<Reached> bare(Slot slot, ExpectedRow row, Spot spot, int column, ExpectedSection section) {
        boolean isKeyed =
                survey.at(spot).filter(line -> line.keys().contains(row.key())).isPresent();
        return isKeyed && !columns.isHeaded(spot, section)
                ? Optional.of(reach(slot, spot, column, List.of()))
                        .filter(copy -> !copy.cell().isBlank())
                : Optional.empty();
    }

    private Reached reach(Slot slot, Spot spot, int column, List<Reached> copies) {
        var cell = survey.at(spot)
                .map(line -> line.row().cell(column))
                .orElseGet(() -> new Cell(column, Content.blank(), "", FormatKind.GENERAL));
        return new Reached(slot, spot, cell, copies);
    }

    private void lose(Complaint complaint) {
        complaints.add(complaint);
        if (complaint.reason() != Reason.GONE) {
            complaint.slots().forEach(slot -> lost.put(slot.field().id(), complaint.key()));
        }
    }
}
