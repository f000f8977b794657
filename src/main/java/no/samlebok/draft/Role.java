package no.samlebok.draft;

/** What a cell is for; the look of every role is settled in one place, so that it is the same in every workbook. */
public enum Role {
    /** The name of the workbook, once on its front sheet. */
    TITLE,
    /** A line under the title. */
    SUBTITLE,
    /** The heading of a section, with the thin accent rule under it. */
    SECTION,
    /** Running text: help, instructions. */
    NOTE,
    /** A unit of measure, in grey. */
    UNIT,
    /** The head of a column of numbers. */
    HEAD,
    /** The head of a column of words. */
    HEAD_TEXT,
    /** The label of a row. */
    LABEL,
    /** The line above a group of rows. */
    GROUP,
    /** A cell for the user to fill with a number. */
    INPUT,
    /** A cell for the user to fill with words on one line. */
    INPUT_WORDS,
    /** A tall cell for the user to fill with running text. */
    INPUT_TEXT,
    /** What an input cell looks like, shown where marks are explained; locked. */
    INPUT_SAMPLE,
    /** A figure that is known and locked. */
    KNOWN,
    /** Words or a code that are known and locked. */
    KNOWN_WORDS,
    /** A figure the workbook computes. */
    COMPUTED,
    /** A sum in the last line of a table. */
    TOTAL,
    /** The label of such a line. */
    TOTAL_LABEL,
    /** How many characters of a text are used. */
    COUNTER,
    /** The state of a rule; coloured by its symbol. */
    STATE,
    /** A link to another cell. */
    LINK,
    /** A key for the reader; its row or column is hidden. */
    KEY,
    /** Plain figures in the consolidated workbook. */
    VALUE,
    /** Plain words in the consolidated workbook. */
    WORDS
}
