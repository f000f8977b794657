package no.samlebok.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.draft.Draft;
import no.samlebok.figure.FieldId;

/**
 * A unit's form laid out on sheets.
 *
 * @param draft the workbook to be written
 * @param slots where each field stands in it
 */
public record Layout(Draft draft, List<Slot> slots) {
    public Layout {
        slots = List.copyOf(slots);
    }

    /** The slots by field. */
    public Map<FieldId, Slot> byField() {
        var byField = new LinkedHashMap<FieldId, Slot>();
        slots.forEach(slot -> byField.put(slot.field().id(), slot));
        return byField;
    }
}
