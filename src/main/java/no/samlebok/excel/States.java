package no.samlebok.excel;

import java.util.List;
import no.samlebok.book.Area;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours the states of rules by their first symbol; symbol and word say the same, so that colour is never alone. */
final class States {
    /** A symbol and the colour that goes with it, readable on white. */
    private record Sign(String symbol, Colour ink) {}

    private States() {}

    static void write(XSSFSheet sheet, DraftSheet draft, Palette palette) {
        var runs = Runs.of(draft, cell -> cell.role() == Role.STATE);
        // A block for each column: what a formula's cell is relative to is certain only then.
        runs.forEach(column -> write(sheet.getSheetConditionalFormatting(), column, palette));
    }

    private static void write(XSSFSheetConditionalFormatting formatting, List<Area> column, Palette palette) {
        var first = column.get(0).first();
        var rules = signs(palette).stream()
                .map(sign -> rule(formatting, first.a1(), sign))
                .toArray(XSSFConditionalFormattingRule[]::new);
        var areas =
                column.stream().map(area -> CellRangeAddress.valueOf(area.a1())).toArray(CellRangeAddress[]::new);
        formatting.addConditionalFormatting(areas, rules);
    }

    private static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formatting, String cell, Sign sign) {
        var rule = formatting.createConditionalFormattingRule("LEFT(" + cell + ",1)=\"" + sign.symbol() + "\"");
        rule.createFontFormatting().setFontColor(sign.ink().argb());
        return rule;
    }

    private static List<Sign> signs(Palette palette) {
        return List.of(
                new Sign("✓", Colour.parse("1E6B34")),
                new Sign("✗", Colour.parse("B3261E")),
                new Sign("!", Colour.parse("8A5300")),
                new Sign("i", palette.accent()),
                new Sign("→", palette.accent()),
                new Sign("–", Palette.SOFT));
    }
}
