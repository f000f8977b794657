package no.samlebok.reading;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Cell;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.layout.Slot;
import no.samlebok.template.Field;
import no.samlebok.template.Form;

/**
 * Finds rows whose locked cells hold what was issued for another row of their section: then answers were sorted without
 * their labels, and the open cells beside them are another row's too.
 */
final class Impostors {
    private final Form form;
    private final Searched searched;
    private final Survey survey;

    Impostors(Form form, Searched searched, Survey survey) {
        this.form = form;
        this.searched = searched;
        this.survey = survey;
    }

    /** Such rows of a section, as complaints; where there are any, also those whose locked cells no longer tell. */
    Stream<Complaint> in(ExpectedSection section) {
        var moved = section.rows().stream()
                .filter(row -> holdsAnothers(row, section))
                .toList();
        return section.rows().stream()
                .filter(row -> moved.contains(row) || (!moved.isEmpty() && tellsNothing(row)))
                .map(row -> new Complaint(section, Complaint.Thing.ROW, Reason.MOVED, row.words(), row.slots()));
    }

    private boolean tellsNothing(ExpectedRow row) {
        return row.slots().stream().map(Slot::field).anyMatch(field -> isChanged(field, cells(field, row)));
    }

    private boolean holdsAnothers(ExpectedRow row, ExpectedSection section) {
        return row.slots().stream()
                .map(Slot::field)
                .filter(field -> isChanged(field, cells(field, row)))
                .anyMatch(field -> section.rows().stream()
                        .filter(other -> !other.id().equals(row.id()))
                        .anyMatch(other -> isIssuedFor(other, field, cells(field, row))));
    }

    /** The cell of a field; where its column is in doubt any of its row. */
    private List<Cell> cells(Field field, ExpectedRow row) {
        var found = searched.reached().get(field.id());
        if (found != null || !searched.isDoubted(field.id())) {
            return Stream.ofNullable(found).map(Reached::cell).toList();
        }
        return row.slots().stream()
                .flatMap(slot ->
                        Stream.ofNullable(searched.reached().get(slot.field().id())))
                .findFirst()
                .flatMap(any -> survey.at(any.spot()))
                .map(line -> line.row().cells())
                .orElse(List.of());
    }

    private boolean isChanged(Field field, List<Cell> cells) {
        return !cells.isEmpty()
                && issued(field.id())
                        .anyMatch(entry -> cells.stream().noneMatch(cell -> isAsIssued(entry, cell, field)));
    }

    /** Whether what stands in one of the cells is what was issued for another row in the same column. */
    private boolean isIssuedFor(ExpectedRow other, Field field, List<Cell> cells) {
        return other.slots().stream()
                .map(Slot::field)
                .filter(same -> same.id().column().equals(field.id().column()))
                .anyMatch(same -> issued(same.id())
                        .anyMatch(entry -> cells.stream().anyMatch(cell -> isAsIssued(entry, cell, same))));
    }

    private Stream<Entry> issued(FieldId id) {
        return form.issued().entry(id).stream();
    }

    private boolean isAsIssued(Entry issued, Cell cell, Field as) {
        return !cell.isBlank()
                && Locked.isAsIssued(issued, cell, as, form.round().period().year());
    }
}
