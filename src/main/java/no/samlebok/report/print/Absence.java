package no.samlebok.report.print;

import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import org.jspecify.annotations.Nullable;

/** Why a cell has no figure, as the standard signs of Norwegian statistics tell it in data; readers meet the words. */
public enum Absence {
    /** There can be no figure: it is not asked here, has no goal, or is discontinued. */
    IMPOSSIBLE("."),
    /** There is no figure: nothing is answered, it is not measured, or it cannot be read. */
    UNAVAILABLE(".."),
    /** There is a figure that is not shown: the unit's workbook has errors, and nothing in it counts. */
    WITHHELD(":");

    private final String sign;

    Absence(String sign) {
        this.sign = sign;
    }

    /** The standard sign. */
    public String sign() {
        return sign;
    }

    /** Why this answer is no figure; null when it is one. */
    static @Nullable Absence of(Figure figure) {
        if (figure instanceof Figure.Stated stated) {
            return of(stated.status());
        }
        return figure instanceof Figure.Missing || figure instanceof Figure.Unread ? UNAVAILABLE : null;
    }

    private static Absence of(Status status) {
        return switch (status) {
            case NOT_APPLICABLE, NO_GOAL, DISCONTINUED -> IMPOSSIBLE;
            case NOT_MEASURED, NEW, UNDER_WAY, UNKNOWN -> UNAVAILABLE;
        };
    }
}
