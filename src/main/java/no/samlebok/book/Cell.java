package no.samlebok.book;

/**
 * One cell of a row.
 *
 * @param column 0-based
 * @param content what it holds
 * @param raw the text stored in the file for it, before any reading; empty when blank
 * @param format the kind of its number format
 */
public record Cell(int column, Content content, String raw, FormatKind format) {
    /** A cell of text. */
    public static Cell text(int column, String text) {
        return new Cell(column, new Content.Text(text), text, FormatKind.GENERAL);
    }

    /** A cell with a number in a plain number format. */
    public static Cell number(int column, String digits) {
        return new Cell(column, new Content.Numeric(new java.math.BigDecimal(digits)), digits, FormatKind.NUMBER);
    }

    /** Whether nothing is here, white space included. */
    public boolean isBlank() {
        return content instanceof Content.Blank
                || (content instanceof Content.Text text && text.value().isBlank());
    }
}
