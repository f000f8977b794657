package no.samlebok.book;

/**
 * The place of a cell in a sheet.
 *
 * @param row 0-based
 * @param column 0-based
 */
public record Address(int row, int column) implements Comparable<Address> {
    private static final int LETTERS = 26;

    /** As Excel writes it, for example {@code D8}. */
    public String a1() {
        return letters(column) + (row + 1);
    }

    /** As Excel writes it in a name, for example {@code $D$8}. */
    public String absolute() {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /** The letters of a 0-based column. */
    public static String letters(int column) {
        var text = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            text.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return text.toString();
    }

    /**
     * Reads {@code D8} or {@code $D$8}.
     *
     * @throws IllegalArgumentException when it is no cell address
     */
    public static Address parse(String a1) {
        var bare = a1.replace("$", "");
        int digits = 0;
        while (digits < bare.length() && bare.charAt(digits) >= 'A' && bare.charAt(digits) <= 'Z') {
            digits++;
        }
        if (digits == 0 || digits > 3 || !bare.substring(digits).matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("not a cell address: " + a1);
        }
        return new Address(Integer.parseInt(bare.substring(digits)) - 1, column(bare.substring(0, digits)));
    }

    /** The 0-based column of its letters. */
    public static int column(String letters) {
        int column = 0;
        for (int at = 0; at < letters.length(); at++) {
            column = column * LETTERS + (letters.charAt(at) - 'A' + 1);
        }
        return column - 1;
    }

    @Override
    public int compareTo(Address other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
