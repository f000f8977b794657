package no.samlebok.excel;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Area;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;

/** Colours the states of rules by their first symbol; symbol and word say the same, so that colour is never alone. */
final class States {
    /** A symbol, and the number in the workbook of the format that goes with it. */
    private record Sign(String symbol, int format) {}

    static final Colour WRONG = Colour.parse("B3261E");
    static final Colour UNSURE = Colour.parse("8A5300");

    private static final Colour GOOD = Colour.parse("1E6B34");

    private final List<Sign> signs;

    States(XSSFWorkbook workbook, Palette palette) {
        signs = List.of(
                new Sign("✗", format(workbook, WRONG)),
                new Sign("!", format(workbook, UNSURE)),
                new Sign("✓", format(workbook, GOOD)),
                new Sign("i", format(workbook, palette.accent())),
                new Sign("→", format(workbook, palette.accent())),
                new Sign("–", format(workbook, Palette.SOFT)));
    }

    void write(XSSFSheet sheet, DraftSheet draft) {
        int priority = 1;
        // A block for each column: what a formula's cell is relative to is certain only then.
        for (var column : Runs.of(draft, cell -> cell.role() == Role.STATE)) {
            priority = write(sheet, column, priority);
        }
    }

    private int write(XSSFSheet sheet, List<Area> column, int priority) {
        var block = sheet.getCTWorksheet().addNewConditionalFormatting();
        block.setSqref(new ArrayList<>(column.stream().map(Area::a1).toList()));
        var first = column.get(0).first().a1();
        int next = priority;
        for (var sign : signs) {
            var rule = block.addNewCfRule();
            rule.setType(STCfType.EXPRESSION);
            rule.setDxfId(sign.format());
            rule.setPriority(next++);
            rule.addFormula("LEFT(" + first + ",1)=\"" + sign.symbol() + "\"");
        }
        return next;
    }

    /** Made by hand, for the library writes a colour without its alpha byte here, which breaks the schema. */
    private static int format(XSSFWorkbook workbook, Colour ink) {
        var format = CTDxf.Factory.newInstance();
        format.addNewFont().addNewColor().setRgb(ink.argb().getARGB());
        return workbook.getStylesSource().putDxf(format) - 1;
    }
}
