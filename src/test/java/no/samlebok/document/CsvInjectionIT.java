package no.samlebok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.writers.LibreOffice;
import no.samlebok.writers.Run;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a unit has written never runs when its table is opened in a spreadsheet, and numbers are numbers there. */
class CsvInjectionIT {
    /** Semicolons, double quotes, UTF-8, and the decimal comma of Norwegian. */
    private static final String OPENED_SO = "--infilter=CSV:59,34,76,1,,1044";

    private static final List<String> WORDS = List.of(
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://x.example\";\"y\")",
            "+1",
            "-1",
            "@SUM(1;2)",
            "\t=1+1",
            "  =1+1",
            "-2-3+cmd|x",
            "Ikke målt");
    private static final List<BigDecimal> NUMBERS = List.of(new BigDecimal("-7232"), new BigDecimal("-2.4"));

    @Test
    void nothingBecomesAFormulaWordsStayWordsAndNegativeNumbersNumbers() {
        var csv = new Csv();
        WORDS.forEach(words -> csv.write(List.of(Csv.words(words))));
        NUMBERS.forEach(number -> csv.write(List.of(Csv.number(number))));
        var cells = opened(csv.toString());
        assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(cells.subList(0, WORDS.size()).stream().map(CsvInjectionIT::unescaped))
                .containsExactlyElementsOf(WORDS);
        assertThat(cells.subList(WORDS.size(), cells.size()).stream().map(Cell::getNumericCellValue))
                .containsExactly(-7232.0, -2.4);
    }

    private static String unescaped(Cell cell) {
        var text = cell.getStringCellValue();
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private static List<Cell> opened(String csv) {
        return Run.in(folder -> {
            var file = Files.writeString(folder.resolve("tabell.csv"), csv, StandardCharsets.UTF_8);
            var saved = LibreOffice.convert(file, "xlsx:Calc MS Excel 2007 XML", folder.resolve("xlsx"), OPENED_SO);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(saved)))) {
                var sheet = workbook.getSheetAt(0);
                return Stream.iterate(0, at -> at + 1)
                        .limit(sheet.getLastRowNum() + 1L)
                        .map(at -> (Cell) sheet.getRow(at).getCell(0))
                        .toList();
            }
        });
    }
}
