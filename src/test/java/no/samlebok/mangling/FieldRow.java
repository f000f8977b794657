package no.samlebok.mangling;

import java.util.LinkedHashSet;
import java.util.List;
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

    boolean isBeside(FieldRow other) {
        return sheet.equals(other.sheet) && section.equals(other.section) && !id.equals(other.id);
    }
}
