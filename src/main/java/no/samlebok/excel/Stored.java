package no.samlebok.excel;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlebok.book.Content;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** How values are stored in a file. */
final class Stored {
    private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern RUNS = Pattern.compile("[\\s\\p{Cf}]*[=+\\-@]");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private Stored() {}

    /** Whether it is a text that a spreadsheet would run if somebody typed it. */
    static boolean looksLikeFormula(Content content) {
        return content instanceof Content.Text text
                && RUNS.matcher(text.value()).lookingAt();
    }

    /** Puts a value that is no formula into a cell. */
    static void value(XSSFCell cell, Content content) {
        if (content instanceof Content.Text text) {
            cell.setCellValue(text(text.value()));
        } else if (content instanceof Content.Bool bool) {
            cell.setCellValue(bool.value());
        } else if (content instanceof Content.Fault fault) {
            cell.setCellErrorValue(FormulaError.forString(fault.code()).getCode());
        } else if (content instanceof Content.Numeric number) {
            number(cell, number);
        } else {
            cell.setBlank();
        }
    }

    /** Puts a formula with its cached value into a cell. */
    static void formula(XSSFCell cell, Content.Formula formula) {
        cell.setCellFormula(formula.text());
        if (formula.cached() instanceof Content.Text text) {
            words(cell, text.value());
        } else if (formula.cached() instanceof Content.Blank) {
            words(cell, "");
        } else {
            value(cell, formula.cached());
        }
    }

    // Past the library, which takes the escapes out again here.
    private static void words(XSSFCell cell, String cached) {
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().setV(text(cached));
    }

    /** Text with what XML cannot hold written as Excel writes it, {@code _x000B_}. */
    static String text(String value) {
        var lines = value.replace("\r\n", "\n").replace('\r', '\n');
        var literal = LOOKS_ESCAPED.matcher(lines).replaceAll("_x005F_");
        return CONTROL.matcher(literal)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.format("_x%04X_", (int) found.group().charAt(0))));
    }

    // The digits themselves, not those of the nearest binary fraction.
    private static void number(XSSFCell cell, Content.Numeric number) {
        cell.setCellValue(0);
        cell.getCTCell().setT(STCellType.N);
        cell.getCTCell()
                .setV(number.value().round(AS_EXCEL).stripTrailingZeros().toPlainString());
    }
}
