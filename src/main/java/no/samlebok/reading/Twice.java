package no.samlebok.reading;

import java.util.List;

/**
 * A field that has one answer in one place and another in a copy of it.
 *
 * @param one where it is
 * @param other the copy
 */
record Twice(Reached one, Reached other) {
    /** What was copied, as the user has to delete it: a sheet, a row or a column, by where it stands and where its copy does. */
    List<Object> copied() {
        if (!one.spot().sheet().equals(other.spot().sheet())) {
            return List.of(one.spot().sheet(), other.spot().sheet());
        }
        return one.spot().equals(other.spot())
                ? List.of(one.spot().sheet(), one.cell().column(), other.cell().column())
                : List.of(one.spot(), other.spot());
    }
}
