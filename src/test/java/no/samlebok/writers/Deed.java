package no.samlebok.writers;

/** What users do to a workbook in a program before they save it. */
public enum Deed {
    /** Nothing. */
    NOTHING,
    /** A number is typed into a cell. */
    TYPE,
    /** A row is hidden. */
    HIDE_ROW,
    /** The columns of a sheet are made as wide as what stands in them. */
    FIT,
    /** A row is inserted above one. */
    INSERT_ROW,
    /** A row is deleted. */
    DELETE_ROW,
    /** A column is inserted before one. */
    INSERT_COLUMN,
    /** A row and the one below it are sorted into each other's places, from a column on. */
    SORT,
    /** A sheet gets another name. */
    RENAME,
    /** A sheet is copied. */
    COPY,
    /** A sheet is put last. */
    PUT_LAST,
    /** A sheet is hidden. */
    HIDE_SHEET,
    /** A sheet is deleted. */
    DELETE_SHEET
}
