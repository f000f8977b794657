package no.samlebok.report;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many units have come how far. Each number counts the units that have come at least so far.
 *
 * @param expected the units that return a workbook
 * @param received those that something is received from
 * @param valid those whose figures count
 * @param approved those that are approved
 */
public record Tally(int expected, int received, int valid, int approved) {
    /** Counts these units, and leaves out those that only gather. */
    public static Tally of(Collection<UnitReport> reports) {
        return new Tally(
                count(reports, report -> report.standing() != Standing.GATHERS),
                count(reports, report -> report.latest() != null),
                count(reports, report -> report.counted() != null),
                count(reports, report -> report.standing() == Standing.APPROVED));
    }

    private static int count(Collection<UnitReport> reports, Predicate<UnitReport> isCounted) {
        return (int) reports.stream().filter(isCounted).count();
    }

    /** The units that nothing is received from. */
    public int missing() {
        return expected - received;
    }

    /** The units whose figures are in the totals. */
    public Coverage coverage() {
        return new Coverage(valid, expected);
    }
}
