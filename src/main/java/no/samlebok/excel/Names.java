package no.samlebok.excel;

import java.util.List;
import no.samlebok.draft.DraftName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbook-wide defined names. */
final class Names {
    private Names() {}

    static void write(XSSFWorkbook workbook, List<DraftName> names) {
        for (var name : names) {
            var written = workbook.createName();
            written.setNameName(name.name());
            written.setRefersToFormula(quoted(name.sheet()) + "!" + name.area().absolute());
        }
    }

    /** A sheet's name as formulas write it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
