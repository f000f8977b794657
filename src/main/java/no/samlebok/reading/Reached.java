package no.samlebok.reading;

import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.figure.Place;
import no.samlebok.layout.Slot;

/**
 * A field with the cell it was found in.
 *
 * @param slot the field and where it was issued
 * @param spot the row
 * @param cell the cell
 * @param copies the same field in other places that look the same
 */
record Reached(Slot slot, Spot spot, Cell cell, List<Reached> copies) {
    Reached {
        copies = List.copyOf(copies);
    }

    /** Where the user sees it. */
    Place place() {
        return new Place(spot.sheet(), new Address(spot.row(), cell.column()).a1());
    }
}
