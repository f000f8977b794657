package no.samlebok.report;

import no.samlebok.figure.FieldId;

/** Which figure of which unit. */
record FigureKey(String unit, FieldId field) {
    static FigureKey of(UnitReport report, FieldId field) {
        return new FigureKey(report.unit().code(), field);
    }
}
