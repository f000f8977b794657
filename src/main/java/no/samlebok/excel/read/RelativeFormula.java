package no.samlebok.excel.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlebok.book.Address;

/**
 * A formula whose references without a dollar move with the cell it stands in.
 *
 * @param text without the equals sign
 * @param home where it stands so
 */
record RelativeFormula(String text, Address home) {
    private static final String BROKEN = "#REF!";

    /**
     * A token is a text, a quoted sheet, a bracket, a number, or a word; only words can be references. What is not
     * closed goes on to the end, so that no place is looked at twice.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*(?:\"|$)|'[^']*(?:'|$)|\\[[^\\]]*(?:\\]|$)|\\d+\\.\\d*(?:[eE][+-]?\\d+)?|[$\\w.\\\\\\p{L}]+(?<not>[(!])?");

    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})");
    private static final Pattern COLUMN = Pattern.compile("(\\$?)([A-Za-z]{1,3})");
    private static final Pattern ROW = Pattern.compile("(\\$?)([1-9]\\d{0,6})");

    /** Its text as it is in another cell. */
    String in(Address cell) {
        int rows = cell.row() - home.row();
        int columns = cell.column() - home.column();
        var moved = new StringBuilder();
        var token = TOKEN.matcher(text);
        while (token.find()) {
            token.appendReplacement(moved, Matcher.quoteReplacement(move(token, rows, columns)));
        }
        return token.appendTail(moved).toString();
    }

    private String move(Matcher token, int rows, int columns) {
        var word = token.group();
        if (token.group("not") != null) {
            return word;
        }
        var cell = CELL.matcher(word);
        if (cell.matches() && isOnSheet(cell.group(2) + cell.group(4))) {
            var column = column(cell.group(1), cell.group(2), columns);
            var row = row(cell.group(3), cell.group(4), rows);
            return column.equals(BROKEN) || row.equals(BROKEN) ? BROKEN : column + row;
        }
        return standsInRange(token) ? wholeRowOrColumn(word, rows, columns) : word;
    }

    /** A word of letters only, or of digits only, is a reference when a colon joins it to another. */
    private boolean standsInRange(Matcher token) {
        boolean before = token.start() > 0 && text.charAt(token.start() - 1) == ':';
        boolean after = token.end() < text.length() && text.charAt(token.end()) == ':';
        return before || after;
    }

    /** What looks like a cell beyond the last one is a name. */
    private static boolean isOnSheet(String cell) {
        return References.cell(cell.toUpperCase(Locale.ROOT)).isPresent();
    }

    private static String wholeRowOrColumn(String word, int rows, int columns) {
        var column = COLUMN.matcher(word);
        if (column.matches() && isOnSheet(column.group(2) + "1")) {
            return column(column.group(1), column.group(2), columns);
        }
        var row = ROW.matcher(word);
        return row.matches() && isOnSheet("A" + row.group(2)) ? row(row.group(1), row.group(2), rows) : word;
    }

    private static String column(String fixed, String letters, int by) {
        int column = Address.column(letters.toUpperCase(Locale.ROOT)) + (fixed.isEmpty() ? by : 0);
        return column < 0 || column >= References.COLUMNS ? BROKEN : fixed + Address.letters(column);
    }

    private static String row(String fixed, String digits, int by) {
        int row = Integer.parseInt(digits) + (fixed.isEmpty() ? by : 0);
        return row < 1 || row > References.ROWS ? BROKEN : fixed + row;
    }
}
