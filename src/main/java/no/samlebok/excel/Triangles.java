package no.samlebok.excel;

import java.util.List;
import java.util.regex.Pattern;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Keeps Excel from marking with green triangles what is meant as it is: codes and years kept as text, our formulas. */
final class Triangles {
    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9][0-9 .,]*%?");

    private Triangles() {}

    static void write(XSSFSheet sheet, DraftSheet draft) {
        ignore(sheet, Runs.of(draft, Triangles::isNumberAsText), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        ignore(
                sheet,
                Runs.of(draft, cell -> cell.content() instanceof Content.Formula),
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE);
    }

    private static void ignore(XSSFSheet sheet, List<List<Area>> columns, IgnoredErrorType... types) {
        for (var column : columns) {
            column.forEach(area -> sheet.addIgnoredErrors(CellRangeAddress.valueOf(area.a1()), types));
        }
    }

    private static boolean isNumberAsText(DraftCell cell) {
        return cell.format().kind() == FormatKind.TEXT
                || (cell.content() instanceof Content.Text text
                        && DIGITS.matcher(text.value()).matches());
    }
}
