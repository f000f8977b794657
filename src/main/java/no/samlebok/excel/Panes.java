package no.samlebok.excel;

import no.samlebok.draft.DraftSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets how a sheet is seen and what may be done in it: columns, panes, merged cells, protection. */
final class Panes {
    private static final int UNITS = 256;
    /** What Excel keeps free beside the text, five pixels of a character's seven. */
    private static final int MARGIN = UNITS * 5 / 7;

    private Panes() {}

    static void write(XSSFSheet sheet, DraftSheet draft) {
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < draft.widths().size(); column++) {
            int width = draft.widths().get(column);
            sheet.setColumnWidth(column, width * UNITS + MARGIN);
            sheet.setColumnHidden(column, width == 0);
        }
        if (draft.freeze() != null) {
            sheet.createFreezePane(draft.freeze().column(), draft.freeze().row());
        }
        draft.merged().forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area.a1())));
        if (draft.locked()) {
            protect(sheet);
        }
    }

    /** Without a password: it guides, it does not guard. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }
}
