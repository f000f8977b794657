package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.template.FormRow;

/** A line of an open list that a unit has used. */
public record ListLine(UnitReport report, FormRow row) {
    /** The lines of a section that the units have used, unit by unit. */
    public static List<ListLine> of(List<UnitReport> reports, String section) {
        return reports.stream()
                .flatMap(report -> report.block(section).stream()
                        .flatMap(block -> block.lines().stream())
                        .filter(row -> Trace.isUsed(row, report))
                        .map(row -> new ListLine(report, row)))
                .toList();
    }

    /** The field in a 0-based column. */
    FieldId field(int column) {
        return row.fields().get(column).id();
    }

    /** The number in a 0-based column; empty when it is anything else. */
    public Optional<BigDecimal> amount(int column) {
        return report.amount(field(column));
    }
}
