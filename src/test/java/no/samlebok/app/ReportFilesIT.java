package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.app.demo.Publication;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.writers.LibreOffice;
import no.samlebok.writers.Run;
import no.samlebok.writers.Schema;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published cell stands in the report tables as it was published, and Word files open elsewhere with all they hold. */
class ReportFilesIT {
    static Stream<Publication> reports() {
        return Molde.publications().all().stream();
    }

    static Stream<Publication> onePerRound() {
        return reports()
                .collect(Collectors.toMap(Publication::round, Function.identity(), (first, any) -> first))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsSoInThePagesOfItsUnitAndOfTheMunicipality(Publication report) {
        var files = ReportFiles.of(report);
        for (var page : List.of(files.unit(report, ".html"), files.municipality(".html"))) {
            var texts = ReportFiles.html(page);
            assertThat(different(report, texts, PrintedCell::isShownAs)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsInJsonWithItsTypeValueUnitAndRawText(Publication report) {
        var files = ReportFiles.of(report);
        for (var document : List.of(files.unit(report, ".json"), files.municipality(".json"))) {
            var nodes = ReportFiles.json(document);
            assertThat(different(report, nodes, PrintedCell::isDataAs)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsInCsvAsANumberOrWithItsSignAndItsWords(Publication report) {
        var files = ReportFiles.of(report);
        for (var file : List.of(files.unit(report, ".csv"), files.municipality(".csv"))) {
            assertThat(different(report, records(file, files.round().language()), PrintedCell::isRecordedAs))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPublishedCellStandsSoInTheTablesOfTheWordFilesAndOfTheChapter(Publication report) throws IOException {
        var files = ReportFiles.of(report);
        var ofUnit = files.unit(report, ".json");
        var name = files.round().unit(report.unit()).orElseThrow().name();
        try (var unit = opened(files.unit(report, ".docx"));
                var all = opened(files.municipality(".docx"));
                var chapter = opened(files.chapter())) {
            assertThat(different(report, ReportFiles.docx(unit.getTables(), ofUnit), PrintedCell::isShownAs))
                    .isEmpty();
            assertThat(different(
                            report,
                            ReportFiles.docx(all.getTables(), files.municipality(".json")),
                            PrintedCell::isShownAs))
                    .isEmpty();
            assertThat(different(report, ReportFiles.docx(tablesUnder(name, chapter), ofUnit), PrintedCell::isShownAs))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theWordFilesPassTheSchemaWithTheWorkbooksOfTheirCharts(Publication report) {
        var files = ReportFiles.of(report);
        for (var file : List.of(files.unit(report, ".docx"), files.municipality(".docx"), files.chapter())) {
            assertThat(Schema.faults(file)).isEmpty();
        }
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

    private static XWPFDocument opened(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** The tables that follow the heading with a unit's name. */
    private static List<XWPFTable> tablesUnder(String heading, XWPFDocument chapter) {
        return chapter.getBodyElements().stream()
                .dropWhile(element -> !(element instanceof XWPFParagraph paragraph
                        && String.valueOf(paragraph.getStyle()).startsWith("Heading")
                        && paragraph.getText().equals(heading)))
                .filter(XWPFTable.class::isInstance)
                .map(XWPFTable.class::cast)
                .toList();
    }

    /** The records of figures in a CSV file, by unit and field. */
    private static Map<String, Map<String, String>> records(byte[] csv, Language language) {
        var field = Messages.words("report.print.csv.field").in(language);
        var unit = Messages.words("report.head.unit").in(language);
        return ReportFiles.csv(csv).stream()
                .filter(record -> !record.get(field).isEmpty())
                .collect(Collectors.toMap(
                        record -> record.get(unit) + " " + record.get(field),
                        Function.identity(),
                        (first, again) -> same(first, again, language)));
    }

    /** A figure that stands in two tables, as a gap does, says the same in both and comes from the same cell. */
    private static Map<String, String> same(Map<String, String> first, Map<String, String> again, Language language) {
        var places = Stream.of("print.csv.table", "head.group", "head.row", "head.column")
                .map(key -> Messages.words("report." + key).in(language))
                .toList();
        assertThat(without(places, again)).isEqualTo(without(places, first));
        return first;
    }

    private static Map<String, String> without(List<String> keys, Map<String, String> record) {
        var rest = new HashMap<>(record);
        rest.keySet().removeAll(keys);
        return rest;
    }

    private interface Check<T> {
        boolean isEqual(PrintedCell cell, T found);
    }

    private static <T> List<String> different(Publication report, Map<String, T> found, Check<T> check) {
        var language = ReportFiles.of(report).round().language();
        var different = new ArrayList<String>();
        for (var cell : report.cells()) {
            var one = found.get(report.unit() + " " + cell.field());
            if (one == null || !check.isEqual(new PrintedCell(cell, language), one)) {
                different.add(cell + " stands as " + one);
            }
        }
        return different;
    }
}
