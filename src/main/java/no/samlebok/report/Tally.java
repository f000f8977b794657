package no.samlebok.report;

import java.util.Collection;

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
        var standings = reports.stream()
                .map(UnitReport::standing)
                .filter(standing -> standing != Standing.GATHERS)
                .toList();
        return new Tally(
                standings.size(),
                (int) standings.stream()
                        .filter(standing -> standing != Standing.MISSING)
                        .count(),
                (int) standings.stream()
                        .filter(standing -> standing.compareTo(Standing.VALID) >= 0)
                        .count(),
                (int) standings.stream()
                        .filter(standing -> standing == Standing.APPROVED)
                        .count());
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
