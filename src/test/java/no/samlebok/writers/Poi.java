package no.samlebok.writers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Apache POI, as programs of others use it. */
public record Poi() implements Writer {
    private static final CellCopyPolicy AS_IT_IS = new CellCopyPolicy();

    @Override
    public String name() {
        return "POI";
    }

    @Override
    public List<byte[]> save(List<Opened> opened) {
        return opened.stream().map(Poi::save).toList();
    }

    static byte[] save(Opened opened) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(opened.workbook()))) {
            if (opened.habit().deed() != Deed.NOTHING) {
                act(workbook, workbook.getSheet(opened.habit().sheet()), opened.habit());
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void act(XSSFWorkbook workbook, XSSFSheet sheet, Habit habit) {
        int at = workbook.getSheetIndex(sheet);
        switch (habit.deed()) {
            case NOTHING -> {}
            case RENAME -> workbook.setSheetName(at, habit.text());
            case COPY -> workbook.cloneSheet(at, habit.text());
            case PUT_LAST -> workbook.setSheetOrder(sheet.getSheetName(), workbook.getNumberOfSheets() - 1);
            case HIDE_SHEET -> workbook.setSheetHidden(at, true);
            case DELETE_SHEET -> workbook.removeSheetAt(at);
            default -> act(sheet, habit);
        }
    }

    private static void act(XSSFSheet sheet, Habit habit) {
        int row = habit.row();
        switch (habit.deed()) {
            case TYPE -> cell(sheet, habit).setCellValue(Double.parseDouble(habit.text()));
            case HIDE_ROW -> sheet.getRow(row).setZeroHeight(true);
            case FIT -> sheet.getRow(row).forEach(cell -> sheet.autoSizeColumn(cell.getColumnIndex()));
            case INSERT_ROW -> sheet.shiftRows(row, sheet.getLastRowNum(), 1);
            case DELETE_ROW -> sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
            case INSERT_COLUMN -> sheet.shiftColumns(habit.column(), width(sheet), 1);
            case SORT -> sort(sheet.getRow(row), sheet.getRow(row + 1), habit.column());
            default -> throw new IllegalArgumentException(habit.toString());
        }
    }

    private static Cell cell(XSSFSheet sheet, Habit habit) {
        return sheet.getRow(habit.row()).getCell(habit.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static int width(XSSFSheet sheet) {
        int width = 0;
        for (var row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        return width;
    }

    private static void sort(XSSFRow one, XSSFRow other, int from) {
        for (int column = from; column < Math.max(one.getLastCellNum(), other.getLastCellNum()); column++) {
            var first = one.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            var second = other.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            var kept = one.createCell(
                    one.getSheet().getWorkbook().getSpreadsheetVersion().getLastColumnIndex());
            copy(first, kept);
            copy(second, first);
            copy(kept, second);
            one.removeCell(kept);
        }
    }

    /** A value that is set beside a formula leaves the formula. */
    private static void copy(XSSFCell from, XSSFCell to) {
        to.setBlank();
        to.copyCellFrom(from, AS_IT_IS);
    }
}
