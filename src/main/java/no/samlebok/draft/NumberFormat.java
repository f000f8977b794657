package no.samlebok.draft;

import no.samlebok.book.FormatKind;

/**
 * How a cell's number is shown.
 *
 * @param kind what it is
 * @param decimals how many are shown
 */
public record NumberFormat(FormatKind kind, int decimals) {
    /** No format of its own. */
    public static final NumberFormat GENERAL = new NumberFormat(FormatKind.GENERAL, 0);
    /** Text that Excel must not turn into a number or a date. */
    public static final NumberFormat TEXT = new NumberFormat(FormatKind.TEXT, 0);

    /** Thousands grouped, so many decimals. */
    public static NumberFormat number(int decimals) {
        return new NumberFormat(FormatKind.NUMBER, decimals);
    }

    /** A fraction shown as a percentage with so many decimals. */
    public static NumberFormat percent(int decimals) {
        return new NumberFormat(FormatKind.PERCENT, decimals);
    }

    /** Excel's own code for it, always in its English form; a Norwegian Excel shows space and comma. */
    public String code() {
        var fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
        return switch (kind) {
            case GENERAL -> "General";
            case NUMBER -> "#,##0" + fraction;
            case PERCENT -> "0" + fraction + "\\ %";
            case DATE -> "d\\.\\ mmmm\\ yyyy";
            case TEXT -> "@";
        };
    }
}
