package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.layout.Layout;
import no.samlebok.layout.Slot;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;

/** An issued workbook in the hands of a user: filled in, and handled as Excel lets her. */
final class Returned {
    private final Map<String, TreeMap<Address, Cell>> sheets = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Area>> merged = new LinkedHashMap<>();
    private final Layout layout;

    Returned(Layout layout) {
        this.layout = layout;
        for (var sheet : Drafted.book(layout.draft()).sheets()) {
            var cells = new TreeMap<Address, Cell>();
            sheet.rows()
                    .forEach(row ->
                            row.cells().forEach(cell -> cells.put(new Address(row.index(), cell.column()), cell)));
            sheets.put(sheet.name(), cells);
        }
        names.addAll(Drafted.book(layout.draft()).names());
    }

    /** Answers every open field, each with an answer of its own. */
    Map<FieldId, Figure> fillIn(Form form) {
        var answers = new LinkedHashMap<FieldId, Figure>();
        int number = 101;
        for (var slot : layout.slots()) {
            var field = slot.field();
            boolean open = field.fill() == Fill.UNIT && !form.isLocked(field.id());
            if (open && !field.id().row().equals("stemmer")) {
                answers.put(field.id(), fillIn(field, number++));
            }
        }
        return answers;
    }

    private Figure fillIn(Field field, int number) {
        var id = field.id().toString();
        switch (field.measure().kind()) {
            case TEXT -> {
                type(id, "Tekst " + number + "\nog mer");
                return new Figure.Text("Tekst " + number + "\nog mer");
            }
            case CODE -> {
                type(id, "0" + number);
                return new Figure.Code("0" + number);
            }
            case PERCENT -> {
                number(id, "0." + number);
                return new Figure.Amount(Numbers.plain(new BigDecimal(number).movePointLeft(1)));
            }
            default -> {
                number(id, Integer.toString(number));
                return new Figure.Amount(new BigDecimal(number));
            }
        }
    }

    /** The book as it comes back. */
    Book book() {
        var all = new ArrayList<Sheet>();
        sheets.forEach((name, cells) -> all.add(new MemorySheet(
                name, Visibility.VISIBLE, rows(cells), merged.getOrDefault(name, List.of()), Set.of(), List.of())));
        return new MemoryBook(all, names, Map.of());
    }

    /** Types text in a field's cell. */
    Returned type(String field, String text) {
        var slot = slot(field);
        return put(slot.sheet(), slot.address().a1(), Cell.text(slot.address().column(), text));
    }

    /** Types a number in a field's cell, in the format it was issued with. */
    Returned number(String field, String digits) {
        var slot = slot(field);
        var issued = sheets.get(slot.sheet()).get(slot.address());
        var number = new Content.Numeric(new BigDecimal(digits));
        return put(
                slot.sheet(), slot.address().a1(), new Cell(slot.address().column(), number, digits, issued.format()));
    }

    /** Puts anything in a field's cell. */
    Returned put(String field, Content content) {
        var slot = slot(field);
        return put(
                slot.sheet(), slot.address().a1(), new Cell(slot.address().column(), content, "", FormatKind.GENERAL));
    }

    /** Puts a cell anywhere. */
    Returned put(String sheet, String a1, Cell cell) {
        var at = Address.parse(a1);
        sheets.get(sheet).put(at, new Cell(at.column(), cell.content(), cell.raw(), cell.format()));
        return this;
    }

    /** Writes text anywhere. */
    Returned write(String sheet, String a1, String text) {
        return put(sheet, a1, Cell.text(0, text));
    }

    /** Empties cells. */
    Returned clear(String sheet, Predicate<Address> which) {
        sheets.get(sheet).keySet().removeIf(which);
        return this;
    }

    /** Merges cells; as in Excel, only what stands in the first of them is kept. */
    Returned merge(String sheet, String a1) {
        var area = Area.parse(a1);
        sheets.get(sheet).keySet().removeIf(at -> area.holds(at) && !at.equals(area.first()));
        merged.computeIfAbsent(sheet, any -> new ArrayList<>()).add(area);
        return this;
    }

    /** Removes what stands in column A of every sheet. */
    Returned dropKeys() {
        sheets.values().forEach(cells -> cells.keySet().removeIf(at -> at.column() == 0));
        layoutKeyRows();
        return this;
    }

    private void layoutKeyRows() {
        for (var sheet : layout.draft().sheets()) {
            for (var row : sheet.rows()) {
                if (row.hidden()) {
                    sheets.getOrDefault(sheet.name(), new TreeMap<>()).keySet().removeIf(at -> at.row() == row.index());
                }
            }
        }
    }

    /** Loses all defined names. */
    Returned dropNames() {
        names.clear();
        return this;
    }

    /** Inserts rows above a 0-based row. */
    Returned insertRows(String sheet, int above, int count) {
        return move(sheet, row -> row >= above ? row + count : row, column -> column);
    }

    /** Deletes a 0-based row. */
    Returned deleteRow(String sheet, int row) {
        sheets.get(sheet).keySet().removeIf(at -> at.row() == row);
        names.removeIf(name -> name.sheet().equals(sheet) && name.area().first().row() == row);
        return move(sheet, at -> at > row ? at - 1 : at, column -> column);
    }

    /** Inserts a column to the left of a 0-based column. */
    Returned insertColumn(String sheet, int before) {
        return move(sheet, row -> row, column -> column >= before ? column + 1 : column);
    }

    /** Deletes a 0-based column. */
    Returned deleteColumn(String sheet, int column) {
        sheets.get(sheet).keySet().removeIf(at -> at.column() == column);
        names.removeIf(name -> name.sheet().equals(sheet) && name.area().first().column() == column);
        return move(sheet, row -> row, at -> at > column ? at - 1 : at);
    }

    /** Renames a sheet; names follow. */
    Returned rename(String sheet, String name) {
        var renamed = new LinkedHashMap<String, TreeMap<Address, Cell>>();
        sheets.forEach((old, cells) -> renamed.put(old.equals(sheet) ? name : old, cells));
        sheets.clear();
        sheets.putAll(renamed);
        names.replaceAll(any -> any.sheet().equals(sheet) ? new Name(any.name(), name, any.area()) : any);
        return this;
    }

    /** Adds a sheet of the user's own. */
    Returned addSheet(String name) {
        sheets.put(name, new TreeMap<>());
        return this;
    }

    /** Copies a sheet to the end; Excel gives the copy names of its own. */
    Returned copySheet(String sheet, String name) {
        sheets.put(name, new TreeMap<>(sheets.get(sheet)));
        names.addAll(names.stream()
                .filter(any -> any.sheet().equals(sheet))
                .map(any -> new Name(any.name(), name, any.area()))
                .toList());
        return this;
    }

    /** Deletes a sheet and the names into it. */
    Returned deleteSheet(String sheet) {
        sheets.remove(sheet);
        names.removeIf(name -> name.sheet().equals(sheet));
        return this;
    }

    /** Sorts rows by the text in a column, as Excel does; names stay where they were. */
    Returned sort(String sheet, int firstRow, int lastRow, int firstColumn, int by) {
        var cells = sheets.get(sheet);
        var order = new ArrayList<Integer>();
        for (int row = firstRow; row <= lastRow; row++) {
            order.add(row);
        }
        order.sort(Comparator.comparing((Integer row) -> text(cells, row, by)));
        if (order.get(0) == firstRow && order.get(order.size() - 1) == lastRow) {
            throw new IllegalStateException("nothing to sort");
        }
        var sorted = new TreeMap<Address, Cell>();
        for (int at = 0; at < order.size(); at++) {
            int from = order.get(at);
            int to = firstRow + at;
            cells.forEach((address, cell) -> {
                if (address.row() == from && address.column() >= firstColumn) {
                    sorted.put(new Address(to, address.column()), cell);
                }
            });
        }
        cells.keySet().removeIf(at -> at.row() >= firstRow && at.row() <= lastRow && at.column() >= firstColumn);
        cells.putAll(sorted);
        return this;
    }

    /** Swaps the contents of two cells. */
    Returned swap(String sheet, String one, String other) {
        swap(sheet, Address.parse(one), Address.parse(other));
        return this;
    }

    /** Swaps two 0-based rows from a 0-based column on, as a sort does; names stay where they were. */
    Returned swapRows(String sheet, int one, int other, int firstColumn) {
        for (int column = firstColumn; column < 10; column++) {
            swap(sheet, new Address(one, column), new Address(other, column));
        }
        return this;
    }

    private void swap(String sheet, Address one, Address other) {
        var cells = sheets.get(sheet);
        var first = cells.remove(one);
        var second = cells.remove(other);
        if (first != null) {
            cells.put(other, first);
        }
        if (second != null) {
            cells.put(one, second);
        }
    }

    /** Copies a 0-based row, keys and all, into the row above which it is inserted. */
    Returned copyRow(String sheet, int row, int above) {
        insertRows(sheet, above, 1);
        int from = row >= above ? row + 1 : row;
        var copied = new TreeMap<Address, Cell>();
        sheets.get(sheet).forEach((at, cell) -> {
            if (at.row() == from) {
                copied.put(new Address(above, at.column()), cell);
            }
        });
        sheets.get(sheet).putAll(copied);
        return this;
    }

    /** The text that stands in a cell; empty when none does. */
    String textAt(String sheet, String a1) {
        var at = Address.parse(a1);
        return text(sheets.get(sheet), at.row(), at.column());
    }

    /** The 0-based row a field was issued in. */
    int rowOf(String field) {
        return slot(field).address().row();
    }

    /** The cell a field was issued in. */
    String cellOf(String field) {
        return slot(field).address().a1();
    }

    private Slot slot(String field) {
        return layout.byField().get(FieldId.parse(field));
    }

    private Returned move(String sheet, IntUnaryOperator row, IntUnaryOperator column) {
        UnaryOperator<Address> to = at -> new Address(row.applyAsInt(at.row()), column.applyAsInt(at.column()));
        var moved = new TreeMap<Address, Cell>();
        sheets.get(sheet).forEach((at, cell) -> moved.put(to.apply(at), cell));
        sheets.put(sheet, moved);
        names.replaceAll(name -> name.sheet().equals(sheet)
                ? new Name(name.name(), sheet, Area.of(to.apply(name.area().first())))
                : name);
        return this;
    }

    private static String text(Map<Address, Cell> cells, int row, int column) {
        var cell = cells.get(new Address(row, column));
        return cell == null ? "" : Line.text(cell);
    }

    private static List<Row> rows(Map<Address, Cell> cells) {
        var rows = new TreeMap<Integer, List<Cell>>();
        cells.forEach((at, cell) -> rows.computeIfAbsent(at.row(), any -> new ArrayList<>())
                .add(new Cell(at.column(), cell.content(), cell.raw(), cell.format())));
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), false, row.getValue()))
                .toList();
    }
}
