package no.samlebok.excel;

import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes the comments that are shown when a cell is pointed at. */
final class Notes {
    private static final int COLUMNS_WIDE = 4;
    private static final int CHARACTERS_A_LINE = 38;

    private Notes() {}

    static void write(XSSFSheet sheet, DraftSheet draft, String author) {
        for (var row : draft.rows()) {
            for (var cell : row.cells()) {
                write(sheet, row, cell, cell.note(), author);
            }
        }
    }

    private static void write(XSSFSheet sheet, DraftRow row, DraftCell cell, @Nullable String note, String author) {
        if (note == null) {
            return;
        }
        int lines = TextHeight.lines(note, CHARACTERS_A_LINE, 9, false) + 1;
        int left = cell.column() + 1;
        var anchor = new XSSFClientAnchor(
                0, 0, 0, 0, left, row.index(), left + COLUMNS_WIDE, row.index() + Math.max(3, lines));
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(Stored.text(note)));
        comment.setAuthor(author);
        comment.setAddress(row.index(), cell.column());
    }
}
