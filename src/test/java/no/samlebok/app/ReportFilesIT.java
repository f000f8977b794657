package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.writers.LibreOffice;
import no.samlebok.writers.Run;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published cell stands in the report tables as it was published, and Word files open elsewhere with all they hold. */
class ReportFilesIT {
    static Stream<Publication> reports() {
        return Molde.reports().stream();
    }

    static Stream<Publication> onePerRound() {
        return reports()
                .collect(Collectors.toMap(Publication::round, Function.identity(), (first, any) -> first))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsSoInThePageOfItsUnitAndOfTheMunicipality(Publication report) {
        var files = ReportFiles.of(report);
        var ofUnit = ReportFiles.html(files.unit(report, ".html"));
        var ofAll = ReportFiles.html(files.municipality(".html"));
        assertThat(different(report, cell -> ofUnit.get(key(report, cell)), ReportFilesIT::isShown))
                .isEmpty();
        assertThat(different(report, cell -> ofAll.get(key(report, cell)), ReportFilesIT::isShown))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsInJsonWithItsTypeValueUnitAndRawText(Publication report) {
        var cells = ReportFiles.json(ReportFiles.of(report).unit(report, ".json"));
        var different = new ArrayList<String>();
        for (var cell : report.cells()) {
            var node = cells.get(key(report, cell));
            boolean sameUnit = cell.unit() == null
                    || cell.unit().equals(node.path("measure").asText());
            boolean sameValue = isNumber(cell)
                    ? new BigDecimal(node.get("value").asText()).compareTo(new BigDecimal(cell.value())) == 0
                    : node.get("shown").asText().contains(cell.raw());
            boolean isEqual = sameUnit
                    && sameValue
                    && node.get("raw").asText().equals(cell.raw())
                    && (node.get("type").asText().equals(cell.type()) || node.has("sign"));
            if (!isEqual) {
                different.add(cell + " stands as " + node);
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsInCsvAsANumberOrWithItsSignAndItsWords(Publication report) {
        Map<String, Map<String, String>> records = ReportFiles.csv(
                        ReportFiles.of(report).unit(report, ".csv"))
                .stream()
                .filter(line -> !line.get("Felt").isEmpty())
                .collect(Collectors.toMap(line -> line.get("Felt"), Function.identity()));
        assertThat(different(report, cell -> records.get(cell.field().toString()), ReportFilesIT::isRecorded))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onePerRound")
    void theChapterOpensInOtherProgramsWithAllItsText(Publication report) throws IOException {
        var chapter = ReportFiles.of(report).chapter();
        var opened = Run.in(folder -> {
            var file = Files.write(folder.resolve("kapittel.docx"), chapter);
            return Files.readString(LibreOffice.convert(file, "txt:Text (encoded):UTF8", folder.resolve("txt")));
        });
        try (var reopened = new XWPFDocument(new ByteArrayInputStream(chapter))) {
            assertThat(texts(reopened))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(text -> assertThat(opened).contains(text));
        }
    }

    private static List<String> texts(XWPFDocument document) {
        var texts = new ArrayList<String>();
        document.getParagraphs().stream().map(XWPFParagraph::getText).forEach(texts::add);
        document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> texts.add(cell.getText()));
        // Contents are brought up to date by the program that opens them.
        return texts.stream()
                .flatMap(String::lines)
                .map(line -> line.replaceAll("\\t.*", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private interface Check<T> {
        boolean isEqual(PublishedCell cell, T found);
    }

    private static <T> List<String> different(Publication report, Function<PublishedCell, T> find, Check<T> check) {
        return report.cells().stream()
                .filter(cell -> find.apply(cell) == null || !check.isEqual(cell, find.apply(cell)))
                .map(cell -> cell + " stands as " + find.apply(cell))
                .toList();
    }

    private static boolean isShown(PublishedCell cell, String text) {
        return isNumber(cell)
                ? number(text.replace("\u00a0%", "")).compareTo(new BigDecimal(cell.value())) == 0
                        && text.endsWith("%") == cell.type().equals("percent")
                : text.contains(cell.raw());
    }

    private static boolean isRecorded(PublishedCell cell, Map<String, String> line) {
        boolean sameValue = isNumber(cell)
                ? number(line.get("Verdi")).compareTo(new BigDecimal(cell.value())) == 0
                : line.get("Ord").contains(cell.raw());
        return sameValue && line.get("Skrevet som").equals(cell.raw());
    }

    private static boolean isNumber(PublishedCell cell) {
        return List.of("amount", "percent", "number", "score").contains(cell.type());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("\u00a0", "").replace(',', '.'));
    }

    private static String key(Publication report, PublishedCell cell) {
        return report.unit() + " " + cell.field();
    }
}
