package no.samlebok.book;

/** What kind of number format a cell has; it tells 0.024 from 2,4 % and a date from an amount. */
public enum FormatKind {
    GENERAL,
    NUMBER,
    PERCENT,
    DATE,
    TEXT
}
