package no.samlebok.mangling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samlebok.book.Area;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.draft.NumberFormat;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A book as a file, whatever somebody did to it; with none of the looks it once had. */
final class BookFile {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<FormatKind, CellStyle> styles = new EnumMap<>(FormatKind.class);
    private final Set<String> names = new HashSet<>();

    private BookFile() {
        // Formulas may look at names and sheets that are gone.
        workbook.setCellFormulaValidation(false);
        for (var kind : FormatKind.values()) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(new NumberFormat(kind, 1).code()));
            styles.put(kind, style);
        }
    }

    static byte[] of(Book book) {
        var file = new BookFile();
        try (var bytes = new ByteArrayOutputStream()) {
            book.sheets().forEach(file::sheet);
            book.names().forEach(file::name);
            file.workbook.write(bytes);
            file.workbook.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Sheet sheet) {
        var written = workbook.createSheet(sheet.name());
        for (var row : sheet.rows()) {
            row(written, row);
        }
        sheet.merged().forEach(area -> merge(written, area));
        sheet.hiddenColumns().forEach(column -> written.setColumnHidden(column, true));
        workbook.setSheetVisibility(
                workbook.getSheetIndex(written),
                SheetVisibility.valueOf(sheet.visibility().name()));
    }

    private static void merge(XSSFSheet sheet, Area area) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(
                area.first().row(),
                area.last().row(),
                area.first().column(),
                area.last().column()));
    }

    private void row(XSSFSheet sheet, Row row) {
        var written = sheet.createRow(row.index());
        written.setZeroHeight(row.hidden());
        for (var cell : row.cells()) {
            var at = written.createCell(cell.column());
            at.setCellStyle(styles.get(cell.format()));
            if (cell.content() instanceof Content.Formula formula) {
                at.setCellFormula(formula.text().isEmpty() ? "NA()" : formula.text());
                cached(at, formula.cached());
            } else {
                value(at, cell.content());
            }
        }
    }

    private static void value(XSSFCell cell, Content content) {
        if (content instanceof Content.Text text) {
            cell.setCellValue(text.value());
        } else if (content instanceof Content.Numeric number) {
            // The digits themselves, not those of the nearest binary fraction.
            cell.setCellValue(0);
            cell.getCTCell().setV(number.value().toPlainString());
        } else if (content instanceof Content.Bool bool) {
            cell.setCellValue(bool.value());
        } else if (content instanceof Content.Fault fault) {
            cell.setCellErrorValue(FormulaError.forString(fault.code()).getCode());
        }
    }

    /** Past the library, which would calculate with names that are gone. */
    private static void cached(XSSFCell cell, Content value) {
        if (value instanceof Content.Text text) {
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV(text.value());
        } else if (value instanceof Content.Numeric number) {
            cell.getCTCell().setV(number.value().toPlainString());
        }
    }

    /** A name that several sheets have is, but the first time, one of its sheet alone: as Excel makes them of a copy. */
    private void name(Name name) {
        var written = workbook.createName();
        if (!names.add(name.name().toLowerCase(Locale.ROOT))) {
            written.setSheetIndex(workbook.getSheetIndex(name.sheet()));
        }
        written.setNameName(name.name());
        written.setRefersToFormula(
                "'" + name.sheet().replace("'", "''") + "'!" + name.area().absolute());
    }
}
