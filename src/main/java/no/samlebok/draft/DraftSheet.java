package no.samlebok.draft;

import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written.
 *
 * @param name on the tab, at most 31 characters
 * @param visibility whether it can be seen
 * @param widths of the columns from the first, in characters; 0 hides a column
 * @param rows by rising index
 * @param freeze the first cell that scrolls; null for no frozen panes
 * @param repeatedRow the 0-based row that print repeats on each page; null for none
 * @param locked whether only input cells can be changed (without a password: it guides, it does not guard)
 * @param landscape whether it prints on A4 landscape, else portrait; always one page wide
 * @param merged areas to be merged, never of input cells
 * @param validations what input cells offer and say
 * @param tables tables with filter
 * @param charts native charts
 */
public record DraftSheet(
        String name,
        Visibility visibility,
        List<Integer> widths,
        List<DraftRow> rows,
        @Nullable Address freeze,
        @Nullable Integer repeatedRow,
        boolean locked,
        boolean landscape,
        List<Area> merged,
        List<Validation> validations,
        List<Table> tables,
        List<Chart> charts) {
    public DraftSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        validations = List.copyOf(validations);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    /** The same sheet with other rows. */
    public DraftSheet withRows(List<DraftRow> others) {
        return new DraftSheet(
                name,
                visibility,
                widths,
                others,
                freeze,
                repeatedRow,
                locked,
                landscape,
                merged,
                validations,
                tables,
                charts);
    }
}
