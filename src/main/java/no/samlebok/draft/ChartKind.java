package no.samlebok.draft;

/** The kinds of chart. */
public enum ChartKind {
    COLUMNS,
    BARS,
    LINES
}
