package no.samlebok.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import no.samlebok.book.Content;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into a workbook that we generated ourselves, as a unit leader would; for demonstrations and tests. */
public final class Filling {
    private Filling() {}

    /**
     * The workbook with something typed into named cells; what formulas show stays as it was until a program
     * recalculates them.
     *
     * @param workbook one that {@link Rendering} wrote, never an upload
     * @param typed by defined name; blank content empties the cell
     * @throws IllegalArgumentException when the workbook has no such name, or it is no single cell
     */
    public static byte[] type(byte[] workbook, Map<String, Content> typed) {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            typed.forEach((name, content) -> type(cell(opened, name), content));
            var bytes = new ByteArrayOutputStream();
            opened.write(bytes);
            return Repacking.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(XSSFCell cell, Content content) {
        cell.setBlank();
        if (content instanceof Content.Formula formula) {
            Stored.formula(cell, formula);
        } else {
            Stored.value(cell, content);
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String name) {
        var found = workbook.getName(name);
        if (found == null || found.getRefersToFormula().contains(":")) {
            throw new IllegalArgumentException("no cell is called " + name);
        }
        var at = new CellReference(found.getRefersToFormula());
        var sheet = workbook.getSheet(at.getSheetName());
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        var cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }
}
