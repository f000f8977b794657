package no.samlebok.layout;

import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Visibility;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;

/**
 * The very hidden sheet that says what a workbook is.
 *
 * <p>A cell with a workbook-wide name was the only carrier that survived every writer tried; custom properties repeat
 * it, for what survives by chance.
 */
public final class IdentitySheet {
    /** The name of the sheet. */
    public static final String SHEET = "_samlebok";
    /** The defined name of the cell, and the name of the custom property that repeats it. */
    public static final String NAME = "samlebok_identitet";

    private static final Address CELL = new Address(0, 0);

    private IdentitySheet() {}

    static DraftSheet draft(String identity) {
        var row = DraftRow.of(0, List.of(DraftCell.words(0, identity, Role.KEY)));
        return new DraftSheet(
                SHEET,
                Visibility.VERY_HIDDEN,
                List.of(),
                List.of(row),
                null,
                null,
                true,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static DraftName name() {
        return new DraftName(NAME, SHEET, Area.of(CELL));
    }
}
