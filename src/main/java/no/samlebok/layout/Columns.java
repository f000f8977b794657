package no.samlebok.layout;

/** The 0-based columns that every sheet of a unit's workbook shares. */
final class Columns {
    /** Row keys, hidden. */
    static final int KEY = 0;
    /** Labels, the names of lines, and texts. */
    static final int LABEL = 1;
    /** Units of measure; in a list the first column after the name; beside a text its counter. */
    static final int UNIT = 2;
    /** The first figure of a table. */
    static final int VALUES = 3;

    private Columns() {}
}
