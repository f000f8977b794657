package no.samlebok.excel.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of anything at all, written by POI from a seed. */
final class PoiWorkbook {
    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0",
            "0%",
            "0.0%",
            "dd.mm.yyyy",
            "[h]:mm",
            "@",
            "#,##0.0;[Red]-#,##0.0",
            "\"kr\" #,##0",
            "yyyy\\-mm\\-dd",
            "0.00E+00",
            "[$-414]d. mmmm yyyy;@",
            "0\" %\"");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Ikke målt",
            "  rom  ",
            "linje\nlinje",
            "linje\r\nlinje",
            "a_x000D_b",
            "_x005F_",
            "<&>\"'",
            "‘«»’",
            "東京",
            "😀",
            "=1+2",
            "'0301",
            "\t",
            "2,4 %");

    private static final List<String> FORMULAS =
            List.of("1200+345", "SUM(A1:B2)", "IF(A1>0,\"ja\",\"nei\")", "A1&\"x\"", "'Ark & 1'!$A$1*2", "NA()", "f_0");

    private final SplittableRandom random;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final List<CellStyle> styles;

    private PoiWorkbook(long seed) {
        random = new SplittableRandom(seed);
        styles = FORMATS.stream().map(this::style).toList();
    }

    /** The file of a seed; some are written by POI's streaming writer, which has texts stand in their cells. */
    static byte[] of(long seed) throws IOException {
        var workbook = new PoiWorkbook(seed);
        workbook.fill();
        var bytes = new ByteArrayOutputStream();
        if (workbook.random.nextBoolean()) {
            workbook.book.write(bytes);
        } else {
            try (var streaming = new SXSSFWorkbook(workbook.book)) {
                var sheet = streaming.createSheet("Strøm");
                for (int row = 0; row < 5; row++) {
                    workbook.fillRow(sheet.createRow(row));
                }
                streaming.write(bytes);
            }
        }
        return bytes.toByteArray();
    }

    private void fill() {
        book.getCTWorkbook().getWorkbookPr().setDate1904(random.nextInt(4) == 0);
        book.getProperties().getCustomProperties().addProperty("samlebok", pick(TEXTS));
        book.getProperties().getCustomProperties().addProperty("tall", 7);
        int sheets = 1 + random.nextInt(3);
        for (int at = 0; at < sheets; at++) {
            var sheet = book.createSheet(at == 0 ? "Ark & 1" : "Økonomi og 'mål' " + at);
            name("f_" + at, "'" + sheet.getSheetName().replace("'", "''") + "'!$B$" + (1 + random.nextInt(9)));
            fillSheet(sheet);
            if (at > 0) {
                book.setSheetVisibility(at, pick(List.of(SheetVisibility.values())));
            }
        }
        name("f_areal", "'Ark & 1'!$A$1:$C$4");
        name("f_borte", "#REF!");
        name("f_tall", "42");
    }

    private void fillSheet(XSSFSheet sheet) {
        int row = 0;
        for (int n = 0; n < 10; n++) {
            fillRow(sheet.createRow(row));
            row += 1 + random.nextInt(3);
        }
        for (int n = 0; n < random.nextInt(4); n++) {
            sheet.addMergedRegion(new CellRangeAddress(n * 3, n * 3 + 1, 1, 2 + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            sheet.setColumnHidden(random.nextInt(6), true);
        }
        if (random.nextBoolean()) {
            sheet.createTable(new AreaReference(
                    new CellReference(40, 1), new CellReference(44, 3), SpreadsheetVersion.EXCEL2007));
        }
    }

    private void fillRow(Row row) {
        row.setZeroHeight(random.nextInt(5) == 0);
        for (int column = 0; column < 8; column++) {
            if (random.nextInt(3) > 0) {
                fillCell(row.createCell(column));
            }
        }
    }

    private void fillCell(Cell cell) {
        if (random.nextBoolean()) {
            cell.setCellStyle(pick(styles));
        }
        switch (random.nextInt(8)) {
            case 0 -> cell.setBlank();
            case 1 -> cell.setCellValue(random.nextInt(-100_000, 100_000) / 100.0);
            case 2 -> cell.setCellValue(Double.longBitsToDouble(random.nextLong()) * 0 + random.nextDouble());
            case 3 -> cell.setCellValue(pick(TEXTS));
            case 4 -> cell.setCellValue(random.nextBoolean());
            case 5 ->
                cell.setCellErrorValue(pick(List.of(FormulaError.NA, FormulaError.DIV0, FormulaError.REF))
                        .getCode());
            case 6 -> cell.setCellValue(rich(pick(TEXTS), pick(TEXTS)));
            default -> fillFormula(cell);
        }
    }

    private void fillFormula(Cell cell) {
        cell.setCellFormula(pick(FORMULAS));
        switch (random.nextInt(4)) {
            case 0 -> cell.setCellValue(random.nextInt(1000) / 10.0);
            case 1 -> cell.setCellValue(pick(TEXTS));
            case 2 -> cell.setCellValue(random.nextBoolean());
            default -> cell.setCellErrorValue(FormulaError.VALUE.getCode());
        }
    }

    private XSSFRichTextString rich(String one, String other) {
        var text = new XSSFRichTextString();
        text.append(one, book.getFontAt(0));
        text.append(other);
        return text;
    }

    private CellStyle style(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void name(String name, String formula) {
        var defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(formula);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
