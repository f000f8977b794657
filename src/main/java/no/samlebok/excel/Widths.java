package no.samlebok.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.words.Norwegian;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets the widths of columns: as drafted, but never so narrow that Excel shows a number as {@code ####}. */
final class Widths {
    private static final int UNITS = 256;
    /** What Excel keeps free beside the text, five pixels of a character's seven. */
    private static final int MARGIN = UNITS * 5 / 7;
    /** The distance figures keep from the side, and room for bold ones. */
    private static final int AROUND = 3;

    private static final int PERCENT_PLACES = 2;
    private static final int LONGEST_DATE = 18;
    private static final int WIDEST = 255;

    private Widths() {}

    static void write(XSSFSheet sheet, DraftSheet draft) {
        var needed = needed(draft);
        for (int column = 0; column < draft.widths().size(); column++) {
            int drafted = draft.widths().get(column);
            int width = drafted == 0 ? 0 : Math.max(drafted, Math.min(WIDEST - 1, needed.getOrDefault(column, 0)));
            sheet.setColumnWidth(column, width * UNITS + MARGIN);
            sheet.setColumnHidden(column, drafted == 0);
        }
    }

    private static Map<Integer, Integer> needed(DraftSheet draft) {
        var needed = new HashMap<Integer, Integer>();
        for (var row : draft.rows()) {
            for (var cell : row.cells()) {
                if (ChartSource.shown(cell) instanceof Content.Numeric number) {
                    needed.merge(cell.column(), length(cell, number.value()) + AROUND, Math::max);
                }
            }
        }
        return needed;
    }

    private static int length(DraftCell cell, BigDecimal value) {
        int decimals = cell.format().decimals();
        return switch (cell.format().kind()) {
            case NUMBER -> Norwegian.number(value, decimals).length();
            case PERCENT ->
                Norwegian.number(value.movePointRight(PERCENT_PLACES), decimals, "%")
                        .length();
            case DATE -> LONGEST_DATE;
            case GENERAL, TEXT -> 0;
        };
    }
}
