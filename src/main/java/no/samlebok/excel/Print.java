package no.samlebok.excel;

import no.samlebok.draft.DraftSheet;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets how a sheet prints: A4, one page wide, with its heads on every page and the page's number below. */
final class Print {
    private static final double SIDE = 0.5;
    private static final double ABOVE = 0.6;
    private static final double BELOW = 0.75;

    private Print() {}

    static void write(XSSFSheet sheet, DraftSheet draft, String title) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(draft.landscape());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, ABOVE);
        sheet.setMargin(PageMargin.BOTTOM, BELOW);
        sheet.setHorizontallyCenter(false);
        if (draft.repeatedRow() != null) {
            sheet.setRepeatingRows(new CellRangeAddress(draft.repeatedRow(), draft.repeatedRow(), -1, -1));
        }
        var footer = sheet.getFooter();
        footer.setLeft("&9" + " " + title.replace("&", "&&"));
        footer.setCenter("&9&A");
        footer.setRight("&9Side &P av &N");
    }
}
