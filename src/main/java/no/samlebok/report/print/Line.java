package no.samlebok.report.print;

import java.util.List;

/**
 * A line of a table.
 *
 * @param kind what sort
 * @param depth how far in its label stands, from 0
 * @param label what it is about
 * @param cells one for each column; none when the line only gathers those below it
 */
public record Line(Kind kind, int depth, String label, List<ReportCell> cells) {
    /** The sorts of line. */
    public enum Kind {
        /** A heading over the lines that follow. */
        GROUP,
        ROW,
        SUM
    }

    public Line {
        label = Plain.line(label);
        cells = List.copyOf(cells);
    }

    static Line group(int depth, String label) {
        return new Line(Kind.GROUP, depth, label, List.of());
    }

    static Line row(int depth, String label, List<ReportCell> cells) {
        return new Line(Kind.ROW, depth, label, cells);
    }

    static Line sum(int depth, String label, List<ReportCell> cells) {
        return new Line(Kind.SUM, depth, label, cells);
    }

    /** The same line further in. */
    Line in(int more) {
        return new Line(kind, depth + more, label, cells);
    }
}
