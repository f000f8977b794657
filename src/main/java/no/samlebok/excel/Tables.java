package no.samlebok.excel;

import java.util.List;
import no.samlebok.draft.Table;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes Excel tables: with filter buttons, and without a style of their own, for cells have theirs. */
final class Tables {
    private Tables() {}

    static void write(XSSFSheet sheet, List<Table> tables) {
        for (var table : tables) {
            var area = new AreaReference(table.area().a1(), SpreadsheetVersion.EXCEL2007);
            var written = sheet.createTable(area);
            written.setName(table.name());
            written.setDisplayName(table.name());
            written.updateHeaders();
            var inside = written.getCTTable();
            inside.addNewAutoFilter().setRef(table.area().a1());
            var style = inside.addNewTableStyleInfo();
            style.setShowFirstColumn(false);
            style.setShowLastColumn(false);
            style.setShowRowStripes(false);
            style.setShowColumnStripes(false);
        }
    }
}
