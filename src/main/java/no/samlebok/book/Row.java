package no.samlebok.book;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param index 0-based
 * @param hidden hidden by hand or by a filter
 * @param cells the cells that stand in the file, by rising column
 */
public record Row(int index, boolean hidden, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a 0-based column, or a blank one. */
    public Cell cell(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return new Cell(column, Content.blank(), "", FormatKind.GENERAL);
    }
}
