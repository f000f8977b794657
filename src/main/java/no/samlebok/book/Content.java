package no.samlebok.book;

import java.math.BigDecimal;

/** What a cell holds. */
public sealed interface Content {
    /** Nothing. */
    record Blank() implements Content {}

    /**
     * A number as Excel shows it.
     *
     * @param value rounded to 15 significant digits; a percentage is a fraction; a date is a serial
     */
    record Numeric(BigDecimal value) implements Content {}

    /** Text, with its line breaks as {@code \n}. */
    record Text(String value) implements Content {}

    /** TRUE or FALSE. */
    record Bool(boolean value) implements Content {}

    /** An error value, such as {@code #REF!}. */
    record Fault(String code) implements Content {}

    /**
     * A formula and the value stored beside it, which is only a hint: several programs leave it stale or drop it.
     *
     * @param text without the equals sign; empty when the file holds only a reference to a shared formula
     * @param cached never itself a formula
     */
    record Formula(String text, Content cached) implements Content {}

    /** The blank content. */
    static Content blank() {
        return new Blank();
    }
}
