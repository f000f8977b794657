package no.samlebok.excel.read;

import java.util.TreeMap;
import no.samlebok.book.Address;
import no.samlebok.book.Area;

/**
 * The areas that one formula fills: cells in them hold only a number or a text in the file, and are formulas all the
 * same. Asked row by row, downwards; areas that are passed give way to new ones.
 */
final class Covered {
    /** By first column; no two share a column. */
    private final TreeMap<Integer, Area> areas = new TreeMap<>();

    /** Adds an area that begins in the cell being read; no when it overlaps one that is not passed. */
    boolean add(Area area) {
        var touched = areas.floorEntry(area.last().column());
        while (touched != null
                && touched.getValue().last().column() >= area.first().column()) {
            if (touched.getValue().last().row() >= area.first().row()) {
                return false;
            }
            areas.remove(touched.getKey());
            touched = areas.floorEntry(area.last().column());
        }
        areas.put(area.first().column(), area);
        return true;
    }

    /** Whether a cell of the row being read lies in one of them. */
    boolean holds(Address cell) {
        var area = areas.floorEntry(cell.column());
        return area != null && area.getValue().holds(cell);
    }
}
