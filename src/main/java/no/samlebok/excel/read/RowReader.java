package no.samlebok.excel.read;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.book.Row;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet one by one, from a cursor that stands on the element that holds them. */
final class RowReader {
    private final XmlInput xml;
    private final SheetContext context;
    private final FormulaReader formulas;
    private final CellValues values;
    private int row = -1;

    RowReader(XmlInput xml, SheetContext context) {
        this.xml = xml;
        this.context = context;
        this.formulas = new FormulaReader(context);
        this.values = new CellValues(context);
    }

    /** The next row; null when there are no more, and then the element has been read. */
    @Nullable
    Row next() {
        if (!xml.child()) {
            return null;
        }
        if (!xml.name().equals("row")) {
            throw xml.unexpected();
        }
        row = index(xml.attribute("r"));
        return new Row(row, xml.flag("hidden"), cells());
    }

    /** A row without a number follows the one before it. */
    private int index(@Nullable String stored) {
        int index = stored == null ? row + 1 : number(stored);
        if (index == row) {
            throw place("snapshot.row.twice", String.valueOf(index + 1));
        }
        if (index < row) {
            throw place("snapshot.row.order", String.valueOf(index + 1));
        }
        if (index >= References.ROWS) {
            throw place("snapshot.row.reference", String.valueOf(index + 1));
        }
        return index;
    }

    private int number(String stored) {
        int number = Digits.from(stored.strip(), 0);
        if (number < 1) {
            throw place("snapshot.row.reference", stored);
        }
        return number - 1;
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        int characters = 0;
        int column = -1;
        while (xml.child()) {
            if (xml.name().equals("extLst")) {
                xml.skip();
                continue;
            }
            if (!xml.name().equals("c")) {
                throw xml.unexpected();
            }
            var at = address(xml.attribute("r"), column);
            column = at.column();
            var stored = StoredCell.read(xml, at, context, formulas);
            characters += stored.length();
            allow(characters);
            cells.add(values.read(stored));
        }
        return cells;
    }

    /** A cell without a reference stands right of the one before it. */
    private Address address(@Nullable String stored, int before) {
        var at = stored == null
                ? new Address(row, before + 1)
                : References.cell(stored).orElse(null);
        if (at == null || at.row() != row || at.column() >= References.COLUMNS) {
            throw place("snapshot.cell.reference", stored == null ? at(before + 1) : stored);
        }
        if (at.column() == before) {
            throw place("snapshot.cell.twice", at.a1());
        }
        if (at.column() < before) {
            throw place("snapshot.cell.order", at.a1());
        }
        return at;
    }

    private void allow(int characters) {
        int limit = context.budget().row();
        if (characters > limit) {
            throw Unreadable.of(
                    "snapshot.budget.row",
                    "sheet",
                    context.sheet(),
                    "row",
                    String.valueOf(row + 1),
                    "limit",
                    Quote.number(limit));
        }
    }

    private String at(int column) {
        return new Address(row, column).a1();
    }

    private Unreadable place(String key, String found) {
        return Unreadable.of(key, "sheet", context.sheet(), "row", String.valueOf(row + 1), "found", found);
    }
}
