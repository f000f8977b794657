package no.samlebok.reading;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final Map<FieldId, Reached> reached;

    Impostors(Form form, Searched searched) {
        this.form = form;
        this.reached = searched.reached();
    }

    /** Such rows of a section, as complaints. */
    Stream<Complaint> in(ExpectedSection section) {
        return section.rows().stream()
                .filter(row -> holdsAnothers(row, section))
                .map(row -> new Complaint(section, Complaint.Thing.ROW, Reason.MOVED, row.words(), row.slots()));
    }

    private boolean holdsAnothers(ExpectedRow row, ExpectedSection section) {
        return row.slots().stream()
                .filter(this::isChanged)
                .anyMatch(slot -> section.rows().stream()
                        .filter(other -> !other.id().equals(row.id()))
                        .anyMatch(other -> isIssuedFor(other, slot)));
    }

    private boolean isChanged(Slot slot) {
        return issued(slot.field().id())
                .filter(entry -> reached.containsKey(entry.field()))
                .anyMatch(entry -> !isAsIssued(entry, slot, slot.field()));
    }

    /** Whether what stands in a cell is what was issued for another row in the same column. */
    private boolean isIssuedFor(ExpectedRow other, Slot slot) {
        return other.slots().stream()
                .map(Slot::field)
                .filter(field -> field.id().column().equals(slot.field().id().column()))
                .anyMatch(field -> issued(field.id()).anyMatch(entry -> isAsIssued(entry, slot, field)));
    }

    private Stream<Entry> issued(FieldId id) {
        return form.issued().entry(id).stream();
    }

    private boolean isAsIssued(Entry issued, Slot slot, Field as) {
        var found = Objects.requireNonNull(reached.get(slot.field().id()));
        return !found.cell().isBlank()
                && Locked.isAsIssued(
                        issued, found.cell(), as, form.round().period().year());
    }
}
