package no.samlebok.mangling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;

/** The cells of one sheet in someone's hands; rows and columns are 0-based. */
final class Tab {
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    final List<Area> merged = new ArrayList<>();
    final Set<Integer> hiddenRows = new HashSet<>();
    final Set<Integer> hiddenColumns = new HashSet<>();
    Visibility visibility = Visibility.VISIBLE;

    static Tab of(Sheet sheet) {
        var tab = new Tab();
        for (var row : sheet.rows()) {
            row.cells().forEach(cell -> tab.put(row.index(), cell.column(), cell));
            if (row.hidden()) {
                tab.hiddenRows.add(row.index());
            }
        }
        tab.merged.addAll(sheet.merged());
        tab.visibility = sheet.visibility();
        return tab;
    }

    Tab copy() {
        return Tab.of(sheet(""));
    }

    Sheet sheet(String name) {
        var all = new ArrayList<Row>();
        rows.forEach((index, cells) -> {
            var row = new ArrayList<Cell>();
            cells.forEach((column, cell) -> row.add(in(column, cell)));
            all.add(new Row(index, hiddenRows.contains(index), row));
        });
        return new MemorySheet(name, visibility, all, merged, hiddenColumns, List.of());
    }

    private static Cell in(int column, Cell cell) {
        return cell.column() == column ? cell : new Cell(column, cell.content(), cell.raw(), cell.format());
    }

    Cell get(int row, int column) {
        var cell = row(row).get(column);
        return cell == null ? new Cell(column, Content.blank(), "", FormatKind.GENERAL) : cell;
    }

    void put(int row, int column, Cell cell) {
        rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
    }

    void clear(int row, int column) {
        row(row).remove(column);
    }

    /** The cells of a row by their columns; a copy when the row is empty. */
    NavigableMap<Integer, Cell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    Set<Integer> rows() {
        return rows.keySet();
    }

    /** Whether one of these texts stands anywhere. */
    boolean has(Set<String> texts) {
        return rows.keySet().stream()
                .flatMap(row -> texts(row).values().stream())
                .anyMatch(texts::contains);
    }

    /** One past the last row. */
    int height() {
        return rows.isEmpty() ? 0 : rows.lastKey() + 1;
    }

    /** One past the last column. */
    int width() {
        return rows.values().stream()
                        .filter(cells -> !cells.isEmpty())
                        .mapToInt(NavigableMap::lastKey)
                        .max()
                        .orElse(-1)
                + 1;
    }

    void removeRow(int row) {
        rows.remove(row);
    }

    void removeColumn(int column) {
        rows.values().forEach(cells -> cells.remove(column));
    }

    /** Moves rows to other places; none onto another. */
    void moveRows(IntUnaryOperator to) {
        var moved = new TreeMap<Integer, NavigableMap<Integer, Cell>>();
        rows.forEach((row, cells) -> moved.put(to.applyAsInt(row), cells));
        rows.clear();
        rows.putAll(moved);
        moveAll(hiddenRows, to);
        merged.replaceAll(area -> area(area, to, column -> column));
    }

    /** Moves columns to other places; none onto another. */
    void moveColumns(IntUnaryOperator to) {
        rows.replaceAll((row, cells) -> {
            var moved = new TreeMap<Integer, Cell>();
            cells.forEach((column, cell) -> moved.put(to.applyAsInt(column), cell));
            return moved;
        });
        moveAll(hiddenColumns, to);
        merged.replaceAll(area -> area(area, row -> row, to));
    }

    private static void moveAll(Set<Integer> places, IntUnaryOperator to) {
        var moved = places.stream().map(to::applyAsInt).toList();
        places.clear();
        places.addAll(moved);
    }

    /** Takes away the merged areas that only one cell is left of. */
    void dropSingle() {
        merged.removeIf(area -> area.first().equals(area.last()));
    }

    /** Whether a cell is merged into another. */
    boolean isMerged(At at) {
        var cell = new Address(at.row(), at.column());
        return merged.stream()
                .anyMatch(area -> area.holds(cell) && !area.first().equals(cell));
    }

    static Area area(Area area, IntUnaryOperator row, IntUnaryOperator column) {
        return new Area(address(area.first(), row, column), address(area.last(), row, column));
    }

    private static Address address(Address at, IntUnaryOperator row, IntUnaryOperator column) {
        return new Address(row.applyAsInt(at.row()), column.applyAsInt(at.column()));
    }

    /** Changes every cell. */
    void changeAll(UnaryOperator<Cell> change) {
        rows.values().forEach(cells -> cells.replaceAll((column, cell) -> change.apply(cell)));
    }

    /** The cells of a row that hold text, by their columns. */
    Map<Integer, String> texts(int row) {
        var texts = new TreeMap<Integer, String>();
        row(row).forEach((column, cell) -> {
            if (cell.content() instanceof Content.Text text) {
                texts.put(column, text.value());
            }
        });
        return texts;
    }
}
