package no.samlebok.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.Validation;
import no.samlebok.template.Field;

/** Writes one sheet from the top down, and remembers where it put each field. */
final class Pen {
    private final String sheet;
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<DraftName> names = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private int next;

    Pen(String sheet) {
        this.sheet = sheet;
    }

    /** The 0-based index of the row that is written next. */
    int row() {
        return next;
    }

    /** Writes a row as tall as its text. */
    void write(DraftCell... cells) {
        write(List.of(cells));
    }

    /** Writes a row as tall as its text. */
    void write(List<DraftCell> cells) {
        rows.add(DraftRow.of(next++, cells));
    }

    /** Writes a row of a height in points. */
    void writeTall(int height, List<DraftCell> cells) {
        rows.add(new DraftRow(next++, height, false, cells));
    }

    /** Writes a row of keys, which only the reader sees. */
    void writeHidden(List<DraftCell> cells) {
        rows.add(new DraftRow(next++, 0, true, cells));
    }

    /** Leaves a row empty. */
    void skip() {
        next++;
    }

    /** Notes that a field stands in this column of the row that is written next, under its name. */
    void place(Field field, int column) {
        var address = new Address(next, column);
        slots.add(new Slot(field, sheet, address));
        names.add(new DraftName(field.id().name(), sheet, Area.of(address)));
    }

    /** Merges cells of the row that is written next, from one 0-based column to another; never cells to fill in. */
    void merge(int first, int last) {
        if (last > first) {
            merged.add(new Area(new Address(next, first), new Address(next, last)));
        }
    }

    /** Adds what Excel offers and says in cells. */
    void validate(Validation validation) {
        validations.add(validation);
    }

    /** How a link names the cell of a field: {@code 'Økonomi'!D8}. */
    static String link(Slot slot) {
        return "'" + slot.sheet().replace("'", "''") + "'!" + slot.address().a1();
    }

    String sheet() {
        return sheet;
    }

    List<DraftRow> rows() {
        return rows;
    }

    List<DraftName> names() {
        return names;
    }

    List<Area> merged() {
        return merged;
    }

    List<Validation> validations() {
        return validations;
    }

    List<Slot> slots() {
        return slots;
    }
}
