package no.samlebok.mangling;

import no.samlebok.book.Address;
import no.samlebok.figure.Place;

/** A cell of a workbook in someone's hands, 0-based. */
record At(String sheet, int row, int column) {
    At in(int otherRow) {
        return new At(sheet, otherRow, column);
    }

    At beside(int columns) {
        return new At(sheet, row, column + columns);
    }

    At below(int rows) {
        return new At(sheet, row + rows, column);
    }

    /** As findings show it. */
    Place place() {
        return new Place(sheet, new Address(row, column).a1());
    }

    /** Whether a place that a finding names is in this row. */
    boolean isInRowOf(Place place) {
        return place.sheet().equals(sheet) && Address.parse(place.cell()).row() == row;
    }
}
