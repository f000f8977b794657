package no.samlebok.writers;

/**
 * One thing done to a workbook in a program.
 *
 * @param deed what
 * @param sheet the sheet it is done to
 * @param row 0-based; 0 where it does not matter
 * @param column 0-based; 0 where it does not matter
 * @param text the digits that are typed, or the name of a new sheet
 */
public record Habit(Deed deed, String sheet, int row, int column, String text) {
    /** The workbook is opened and saved. */
    public static Habit nothing() {
        return of(Deed.NOTHING, "");
    }

    /** Something done to a whole sheet. */
    public static Habit of(Deed deed, String sheet) {
        return new Habit(deed, sheet, 0, 0, "");
    }

    /** As the scripts of other programs read it, in a line. */
    String line() {
        return String.join("\t", deed.name(), sheet, Integer.toString(row), Integer.toString(column), text);
    }
}
