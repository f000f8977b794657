package no.samlebok.excel.read;

import no.samlebok.book.Address;
import org.jspecify.annotations.Nullable;

/**
 * What reading the cells of one sheet takes besides its part.
 *
 * @param sheet its name on the tab
 */
record SheetContext(String sheet, SharedStrings strings, CellFormats styles, Dates dates, Budget budget) {

    /** The refusal of a cell for what was found in it. */
    Unreadable cell(String key, Address at, String found) {
        return Unreadable.of(key, "sheet", sheet, "cell", at.a1(), "found", found);
    }

    /** Refuses a second value or formula in a cell. */
    void once(@Nullable String before, Address at) {
        if (before != null) {
            throw cell("snapshot.cell.values", at, before);
        }
    }
}
