package no.samlebok.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import no.samlebok.app.Typist;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into the cells of our own workbooks, found by their defined names; formulas are left as they are. */
public final class ExcelTypist implements Typist {
    @Override
    public byte[] type(byte[] workbook, Map<String, String> texts) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            texts.forEach((name, text) -> cell(book, name).setCellValue(text));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(XSSFWorkbook book, String name) {
        var found = book.getName(name);
        if (found == null) {
            throw new IllegalArgumentException("no cell is named " + name);
        }
        var at = new CellReference(found.getRefersToFormula());
        var cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        if (cell.getCellType() == CellType.FORMULA) {
            throw new IllegalArgumentException("a formula stands in " + name);
        }
        return cell;
    }
}
