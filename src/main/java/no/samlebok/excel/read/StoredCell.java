package no.samlebok.excel.read;

import no.samlebok.book.Address;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in the file.
 *
 * @param type what kind of value it says it has; {@code n} when it says nothing
 * @param style the 0-based number of its style
 * @param formula without the equals sign; null when it has none
 * @param value null when it has none
 * @param inline the text that stands in the cell itself; null when it has none
 */
record StoredCell(
        Address at,
        String type,
        int style,
        @Nullable String formula,
        @Nullable String value,
        @Nullable String inline) {

    /** Reads the cell the cursor stands on. */
    static StoredCell read(XmlInput xml, Address at, SheetContext context, FormulaReader formulas) {
        var type = xml.attribute("t");
        int style = xml.whole("s", 0);
        String formula = null;
        String value = null;
        String inline = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "f" -> {
                    context.once(formula, at);
                    formula = formulas.read(xml, at);
                }
                case "v" -> {
                    context.once(value, at);
                    value = xml.text();
                }
                case "is" -> {
                    context.once(inline, at);
                    inline = RichText.read(xml, context.budget());
                }
                case "extLst" -> xml.skip();
                default -> throw xml.unexpected();
            }
        }
        var filled = formula == null && formulas.fills(at) ? "" : formula;
        return new StoredCell(at, type == null ? "n" : type, style, filled, value, inline);
    }

    /** How many characters it holds. */
    int length() {
        return length(formula) + length(value) + length(inline);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** Whether its value, where it has one too, says the same as the text that stands in it. */
    boolean agrees() {
        return value == null || Escapes.undo(value).equals(inline);
    }
}
