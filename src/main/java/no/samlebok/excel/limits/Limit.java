package no.samlebok.excel.limits;

/** One thing that a workbook may not do; where no other program is named, Excel's own limit. */
public enum Limit {
    ACCENT("the accent colour is six hexadecimal digits"),
    PROPERTY("a custom property has a name of 1 to 255 characters, unique ignoring case"),
    FOOTER("a footer holds 255 characters, so the title at most 200"),
    VISIBLE_SHEET("at least one sheet can be seen"),
    SHEET_NAME("a sheet's name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at its ends"),
    SHEET_NAME_TAKEN("the names of sheets are unique ignoring case, and none is that of the sheet of lists"),
    ROWS("a sheet has 1 048 576 rows"),
    COLUMNS("a sheet has 16 384 columns"),
    ORDER("rows and their cells stand in rising order, each once"),
    ROW_HEIGHT("a row is at most 409 points tall"),
    COLUMN_WIDTH("a column is at most 255 characters wide"),
    TEXT("a cell holds 32 767 characters"),
    NUMBER("a number is less than 1E+308 and more than -1E+308"),
    DECIMALS("a number shows 0 to 30 decimals"),
    STYLES("a workbook has 64 000 cell styles"),
    FORMULA("a formula has 8 192 characters, the equals sign among them"),
    FORMULA_VALUE("a formula's cached value is not itself a formula"),
    DANGLING("a formula uses only sheets, names, tables and columns of tables that are there"),
    NOTE("a comment holds 32 767 characters"),
    HYPERLINKS("a sheet has 65 530 hyperlinks"),
    LINK("a link leads to a cell of a sheet that is there"),
    FREEZE("panes are frozen at a cell of the sheet that is not the first"),
    REPEATED_ROW("the row that print repeats is a row of the sheet"),
    MERGED_SIZE("a merged area has at least two cells"),
    MERGED_OVERLAP("merged areas do not overlap"),
    MERGED_CONTENT("only the first cell of a merged area has content, for the rest is hidden"),
    NAME("a name begins with a letter or _, goes on with letters, digits and _, and is no cell and no column"),
    NAME_TAKEN("names, those of tables too, are unique ignoring case"),
    NAME_TARGET("a name points at a sheet that is there"),
    TABLE_ROWS("a table has a head and at least one row"),
    TABLE_HEAD("a table's heads are texts of 1 to 255 characters on one line, not formulas"),
    TABLE_HEAD_TAKEN("the heads of a table are unique ignoring case"),
    TABLE_OVERLAP("tables overlap neither each other nor merged areas"),
    CHOICE("a choice is a text of 1 to 255 characters on one line"),
    PROMPT_TITLE("an input message's title has 32 characters"),
    PROMPT("an input message has 255 characters"),
    VALIDATION("a cell has choices or a greatest length, not both"),
    VALIDATION_OVERLAP("a cell has one validation"),
    CHART_SERIES("a chart has 1 to 255 series"),
    CHART_SOURCE("a series has as many names as values, in one row or column of a sheet that is there");

    private final String rule;

    Limit(String rule) {
        this.rule = rule;
    }

    /** What is asked, in a sentence for developers. */
    public String rule() {
        return rule;
    }
}
