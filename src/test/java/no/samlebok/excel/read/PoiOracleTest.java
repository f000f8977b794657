package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;
import no.samlebok.rings.Seeds;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of sound workbooks POI's usermodel and we must think the same. */
class PoiOracleTest {

    static LongStream seeds() {
        return Seeds.first(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weReadWhatPoiReads(long seed) throws IOException {
        var file = PoiWorkbook.of(seed);
        var ours = Opening.book(file);
        try (var theirs = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(ours.sheets()).hasSize(theirs.getNumberOfSheets());
            for (int at = 0; at < theirs.getNumberOfSheets(); at++) {
                same(ours.sheets().get(at), theirs.getSheetAt(at), theirs.isDate1904());
            }
            assertThat(ours.names()).containsExactlyElementsOf(names(theirs));
            var property = theirs.getProperties().getCustomProperties().getProperty("samlebok");
            assertThat(ours.properties()).hasSize(1).containsEntry("samlebok", property.getLpwstr());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharedFormulasMoveAsTheyDoInPoi(long seed) throws IOException {
        var formula = new RandomFormula(seed).text();
        var rows = new StringBuilder();
        for (int row = 20; row < 30; row++) {
            var inside = row == 20
                    ? " ref='D20:H29'>" + formula.replace("&", "&amp;").replace("<", "&lt;")
                    : ">";
            rows.append("<row r='" + row + "'>");
            for (char column = 'D'; column <= 'H'; column++) {
                rows.append("<c r='" + column + row + "'><f t='shared' si='3'" + (column == 'D' ? inside : ">")
                        + "</f></c>");
            }
            rows.append("</row>");
        }
        var file = Xlsx.rows(rows.toString());
        try (var theirs = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            for (var row : Opening.sheet(file).rows()) {
                for (var cell : row.cells()) {
                    var text = ((Content.Formula) cell.content()).text();
                    assertThat(text)
                            .as(formula)
                            .isEqualTo(theirs.getSheetAt(0)
                                    .getRow(row.index())
                                    .getCell(cell.column())
                                    .getCellFormula());
                }
            }
        }
    }

    private static void same(Sheet ours, XSSFSheet theirs, boolean since1904) {
        assertThat(ours.name()).isEqualTo(theirs.getSheetName());
        int number = theirs.getWorkbook().getSheetIndex(theirs);
        assertThat(ours.visibility())
                .isEqualTo(Visibility.valueOf(
                        theirs.getWorkbook().getSheetVisibility(number).name()));
        assertThat(ours.merged())
                .containsExactlyInAnyOrderElementsOf(theirs.getMergedRegions().stream()
                        .map(PoiOracleTest::area)
                        .toList());
        assertThat(ours.hiddenColumns()).isEqualTo(hiddenColumns(theirs));
        assertThat(ours.tables())
                .containsExactlyElementsOf(theirs.getTables().stream()
                        .map(table -> Area.parse(table.getArea().formatAsString()))
                        .toList());
        var rows = Opening.rows(ours);
        assertThat(rows).extracting(Row::index).containsExactlyElementsOf(rowNumbers(theirs));
        rows.forEach(row -> same(row, theirs.getRow(row.index()), since1904));
    }

    private static void same(Row ours, org.apache.poi.ss.usermodel.Row theirs, boolean since1904) {
        assertThat(ours.hidden()).isEqualTo(theirs.getZeroHeight());
        List<Integer> columns = new ArrayList<>();
        theirs.forEach(cell -> columns.add(cell.getColumnIndex()));
        assertThat(ours.cells()).extracting(no.samlebok.book.Cell::column).containsExactlyElementsOf(columns);
        for (var cell : ours.cells()) {
            var other = theirs.getCell(cell.column());
            assertThat(cell.format()).isEqualTo(format(other));
            assertThat(cell.content())
                    .as(new Address(ours.index(), cell.column()).a1())
                    .isEqualTo(content(other, since1904));
        }
    }

    private static Content content(Cell cell, boolean since1904) {
        return cell.getCellType() == CellType.FORMULA
                ? new Content.Formula(cell.getCellFormula(), value(cell, cell.getCachedFormulaResultType(), since1904))
                : value(cell, cell.getCellType(), since1904);
    }

    private static Content value(Cell cell, CellType type, boolean since1904) {
        return switch (type) {
            case NUMERIC -> new Content.Numeric(number(cell, since1904));
            case STRING -> text((XSSFCell) cell);
            case BOOLEAN -> new Content.Bool(cell.getBooleanCellValue());
            case ERROR ->
                new Content.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> Content.blank();
        };
    }

    /** POI has an empty text where a formula's value is none at all. */
    private static Content text(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getRawValue() == null
                ? Content.blank()
                : new Content.Text(
                        cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static BigDecimal number(Cell cell, boolean since1904) {
        var number = Numbers.asShown(BigDecimal.valueOf(cell.getNumericCellValue()));
        boolean day = number.compareTo(BigDecimal.ONE) >= 0 && format(cell) == FormatKind.DATE;
        return since1904 && day ? number.add(BigDecimal.valueOf(1462)) : number;
    }

    private static FormatKind format(Cell cell) {
        var style = cell.getCellStyle();
        var code = style.getDataFormatString();
        if (DateUtil.isADateFormat(style.getDataFormat(), code)) {
            return FormatKind.DATE;
        }
        return switch (code) {
            case "General" -> FormatKind.GENERAL;
            case "@" -> FormatKind.TEXT;
            case "0%", "0.0%" -> FormatKind.PERCENT;
            default -> FormatKind.NUMBER;
        };
    }

    private static List<Name> names(XSSFWorkbook book) {
        return book.getAllNames().stream()
                .filter(name -> name.getRefersToFormula().contains("!$"))
                .map(name -> new Name(
                        name.getNameName(),
                        name.getSheetName().replace("''", "'"),
                        Area.parse(name.getRefersToFormula()
                                .substring(name.getRefersToFormula().lastIndexOf('!') + 1))))
                .toList();
    }

    private static Area area(CellRangeAddress merged) {
        return new Area(
                new Address(merged.getFirstRow(), merged.getFirstColumn()),
                new Address(merged.getLastRow(), merged.getLastColumn()));
    }

    private static Set<Integer> hiddenColumns(XSSFSheet sheet) {
        Set<Integer> hidden = new TreeSet<>();
        for (int column = 0; column < 20; column++) {
            if (sheet.isColumnHidden(column)) {
                hidden.add(column);
            }
        }
        return hidden;
    }

    private static List<Integer> rowNumbers(XSSFSheet sheet) {
        List<Integer> numbers = new ArrayList<>();
        sheet.forEach(row -> numbers.add(row.getRowNum()));
        return numbers;
    }
}
