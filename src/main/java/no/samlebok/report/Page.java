package no.samlebok.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Chart;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.draft.Table;
import org.jspecify.annotations.Nullable;

/** A sheet of the consolidated workbook as it is written, from the top down. */
final class Page {
    private final String name;
    private final Voice voice;
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private int next;

    Page(String name, Voice voice) {
        this.name = name;
        this.voice = voice;
    }

    /** The head of a column of a table, and whether numbers stand in it. */
    record Head(String text, boolean ofNumbers) {}

    String name() {
        return name;
    }

    Voice voice() {
        return voice;
    }

    /** The 0-based row that is written next. */
    int row() {
        return next;
    }

    /** Writes a row and tells its 0-based index. */
    int write(DraftCell... cells) {
        return write(List.of(cells));
    }

    /** Writes a row and tells its 0-based index. */
    int write(List<DraftCell> cells) {
        rows.add(DraftRow.of(next, cells));
        return next++;
    }

    /** Writes one cell of words in the first column. */
    int write(String text, Role role) {
        return write(DraftCell.words(0, text, role));
    }

    /** Writes the name of the sheet, and under it what the whole workbook is about. */
    void top(String about) {
        write(name, Role.TITLE);
        write(about, Role.SUBTITLE);
        skip(1);
    }

    /** Writes running text over so many columns. */
    void note(String text, int columns) {
        merged.add(new Area(new Address(next, 0), new Address(next, columns - 1)));
        write(text, Role.NOTE);
    }

    /** Makes the columns at least so wide, in characters, from the first. */
    void widen(List<Integer> least) {
        for (int column = 0; column < least.size(); column++) {
            if (column == widths.size()) {
                widths.add(0);
            }
            widths.set(column, Math.max(widths.get(column), least.get(column)));
        }
    }

    /** Leaves so many rows empty. */
    void skip(int empty) {
        next += empty;
    }

    /** The cells of a section's heading over so many columns. */
    List<DraftCell> section(String title, int columns) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, title, Role.SECTION));
        while (cells.size() < columns) {
            cells.add(DraftCell.words(cells.size(), "", Role.SECTION));
        }
        return cells;
    }

    /** Writes the heads of a table; of two alike the second is numbered, for a table's heads must differ. */
    int heads(List<Head> heads) {
        var cells = new ArrayList<DraftCell>();
        var used = new HashSet<String>();
        for (var head : heads) {
            var text = head.text();
            for (int number = 2; !used.add(text.toLowerCase(Locale.ROOT)); number++) {
                text = head.text() + " " + number;
            }
            cells.add(DraftCell.words(cells.size(), text, head.ofNumbers() ? Role.HEAD : Role.HEAD_TEXT));
        }
        return write(cells);
    }

    /** Makes the rows from a row of heads to the last one written a table with a filter; without rows it is none. */
    void table(String id, int head, int columns) {
        if (next - 1 > head) {
            tables.add(new Table("tabell_" + id, new Area(new Address(head, 0), new Address(next - 1, columns - 1))));
        }
    }

    void chart(Chart chart) {
        charts.add(chart);
    }

    /** Its title and its first column stay in sight; with a single table its heads do too. */
    Address freeze() {
        return tables.size() == 1 ? new Address(tables.get(0).area().first().row() + 1, 1) : new Address(2, 1);
    }

    /** The heads of a single table, which print repeats on every page; null when there are none or several. */
    @Nullable
    Integer repeated() {
        return tables.size() == 1 ? (Integer) tables.get(0).area().first().row() : null;
    }

    /** Where a link to one of its cells leads. */
    String link(Address cell) {
        return link(name, cell);
    }

    /** Where a link to a cell of a sheet leads: {@code 'Økonomi'!C8}. */
    static String link(String sheet, Address cell) {
        return "'" + sheet.replace("'", "''") + "'!" + cell.a1();
    }

    /**
     * The sheet.
     *
     * @param freeze the first cell that scrolls; null for none
     * @param repeated the 0-based row that is printed on every page; null for none
     */
    DraftSheet sheet(@Nullable Address freeze, @Nullable Integer repeated) {
        return sheet(freeze, repeated, true);
    }

    /** The sheet, printed on portrait pages. */
    DraftSheet portrait() {
        return sheet(null, null, false);
    }

    private DraftSheet sheet(@Nullable Address freeze, @Nullable Integer repeated, boolean landscape) {
        return new DraftSheet(
                name,
                Visibility.VISIBLE,
                widths,
                rows,
                freeze,
                repeated,
                false,
                landscape,
                merged,
                List.of(),
                tables,
                charts);
    }
}
