package no.samlebok.mangling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlebok.figure.FieldId;

/** The answers of one row of fields, where they stand now. */
record FieldRow(String section, String id, String sheet, int row, List<FieldId> fields) {
    Set<FieldId> set() {
        return new LinkedHashSet<>(fields);
    }

    FieldId first() {
        return fields.get(0);
    }

    /** For each open field of two rows the one in the same column of the other. */
    static Map<FieldId, FieldId> swapped(FieldRow one, FieldRow other, Issue issue) {
        var swapped = new HashMap<FieldId, FieldId>();
        one.fields.stream()
                .filter(issue::isOpen)
                .forEach(id -> other.fields.stream()
                        .filter(across ->
                                issue.isOpen(across) && across.column().equals(id.column()))
                        .forEach(across -> {
                            swapped.put(id, across);
                            swapped.put(across, id);
                        }));
        return swapped;
    }

    boolean isBeside(FieldRow other) {
        return sheet.equals(other.sheet) && section.equals(other.section) && !id.equals(other.id);
    }
}
