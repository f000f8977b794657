package no.samlebok.report.print;

import java.util.List;

/**
 * A table as it stands in a report.
 *
 * @param id what it is called in data, unique in the document of a unit or of the municipality
 * @param title what it shows
 * @param underHeading whether the heading right above says the same, so that the title need not be seen again
 * @param measure the unit of measure that all amounts in it have, as words under its title; empty when each has its own
 * @param corner the head of the labels of its lines; may be empty
 * @param heads the heads of its columns
 * @param lines its lines
 * @param notes what must be known to read it right, below it
 */
public record ReportTable(
        String id,
        String title,
        boolean underHeading,
        String measure,
        String corner,
        List<Head> heads,
        List<Line> lines,
        List<String> notes)
        implements Part {
    public ReportTable {
        title = Plain.line(title);
        corner = Plain.line(corner);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        notes = notes.stream().map(Plain::line).toList();
    }

    /** How many columns it has beside the labels. */
    public int columns() {
        return heads.stream().mapToInt(Head::columns).sum();
    }

    /** How many lines its heads take. */
    public int headLines() {
        return heads.stream().mapToInt(Head::lines).max().orElse(1);
    }
}
