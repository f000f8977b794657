package no.samlebok.report.print;

import java.util.List;

/**
 * The head of a column, or of several columns that belong together.
 *
 * @param label what it says
 * @param ofNumbers whether numbers stand under it, to the right of their column
 * @param parts the heads under it; empty when it is the head of one column
 */
public record Head(String label, boolean ofNumbers, List<Head> parts) {
    public Head {
        label = Plain.line(label);
        parts = List.copyOf(parts);
    }

    /** The head of one column. */
    static Head of(String label, boolean ofNumbers) {
        return new Head(label, ofNumbers, List.of());
    }

    /** How many columns it stands over. */
    public int columns() {
        return parts.isEmpty() ? 1 : parts.stream().mapToInt(Head::columns).sum();
    }

    /** How many lines of heads it takes, itself among them. */
    public int lines() {
        return 1 + parts.stream().mapToInt(Head::lines).max().orElse(0);
    }
}
