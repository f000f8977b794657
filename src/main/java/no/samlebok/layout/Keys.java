package no.samlebok.layout;

import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Section;

/** The keys by which a returned workbook's rows and columns are known, in the hidden column and in hidden rows. */
public final class Keys {
    /** What the key of a row of column keys begins with: {@code #okonomi}. */
    public static final String SECTION_MARK = "#";
    /** What stands between section and row in the key of a row: {@code okonomi.regnskap}. */
    public static final String SEPARATOR = ".";

    private Keys() {}

    /** The first cell of a row of column keys. */
    static DraftCell section(Section section) {
        return DraftCell.words(Columns.KEY, SECTION_MARK + section.id(), Role.KEY);
    }

    /** The key of a column. */
    static DraftCell column(FormColumn column, int at) {
        return DraftCell.words(at, column.id(), Role.KEY);
    }

    /** The key of a row of fields. */
    static DraftCell row(Section section, FormRow row) {
        return row(section, row.id());
    }

    /** The key of a row of fields. */
    static DraftCell row(Section section, String row) {
        return DraftCell.words(Columns.KEY, section.id() + SEPARATOR + row, Role.KEY);
    }
}
