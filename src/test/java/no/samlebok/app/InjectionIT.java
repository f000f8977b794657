package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.hostile.Injections;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.writers.LibreOffice;
import no.samlebok.writers.Parts;
import no.samlebok.writers.Run;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that a spreadsheet would run are texts in every workbook that goes out, and say what they said. */
class InjectionIT {
    private static final Round ROUND = Molde.open(Molde.reports().get(1));
    private static final List<FieldId> FIELDS = Molde.reports().get(1).entered().keySet().stream()
            .filter(field -> field.name().endsWith("_tekst"))
            .toList();

    private static final List<String> MARKS = List.of("cmd", "DDE", "1+1", "HYPERLINK(\"http", "2=2", "alert");

    /** So many texts at a time as there are fields for texts. */
    static Stream<List<String>> handfuls() {
        var texts = Injections.texts();
        var handfuls = new ArrayList<List<String>>();
        for (int from = 0; from < texts.size(); from += FIELDS.size()) {
            handfuls.add(texts.subList(from, Math.min(texts.size(), from + FIELDS.size())));
        }
        return handfuls.stream();
    }

    @ParameterizedTest
    @MethodSource("handfuls")
    void areTextsInWhatGoesOut(List<String> texts) throws IOException {
        var checked = Molde.check(returned(texts), ROUND);
        assertThat(texts(checked.figures(), texts.size())).isEqualTo(texts);

        var again = Molde.WORKBOOKS.write(
                UnitWorkbook.of(form(), checked.figures(), "").draft());
        var ledger = RoundLedger.received(ROUND, checked.submission().stream().toList())
                .approved();
        var together = new ConsolidateRound(TestForms::of, Molde.WORKBOOKS, Molde.CLOCK).consolidate(ROUND, ledger);
        for (var file : List.of(again, together)) {
            isClean(file);
            holds(file, texts);
            // LibreOffice saves an underscore that was escaped without its escape.
            holds(
                    throughLibreOffice(file),
                    texts.stream().filter(text -> !text.contains("_x005F_")).toList());
        }
    }

    private static byte[] returned(List<String> texts) {
        Map<String, Content> typed = new LinkedHashMap<>();
        for (int n = 0; n < texts.size(); n++) {
            typed.put(FIELDS.get(n).name(), new Content.Text(texts.get(n)));
        }
        var report = Molde.reports().get(1);
        return Filling.type(Molde.returned(ROUND, report), typed);
    }

    private static List<String> texts(Figures figures, int count) {
        return FIELDS.stream().limit(count).map(figures::text).toList();
    }

    private static Form form() {
        return Molde.form(ROUND, Molde.reports().get(1));
    }

    /** No formula comes of a text, and each text stands in a cell, or in cells that begin with its lines. */
    private static void holds(byte[] file, List<String> texts) throws IOException {
        var said = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        look(cell, said);
                    }
                }
            }
        }
        for (var text : texts) {
            assertThat(said)
                    .as("the text %s", text)
                    .anyMatch(one -> one.equals(text)
                            || (text.contains("\n") && one.equals(text.substring(0, text.indexOf('\n')))));
        }
    }

    private static void look(Cell cell, List<String> said) {
        if (cell.getCellType() == CellType.FORMULA) {
            assertThat(MARKS).noneMatch(mark -> cell.getCellFormula().contains(mark));
        } else if (cell.getCellType() == CellType.STRING) {
            said.add(cell.getStringCellValue());
        }
    }

    private static void isClean(byte[] file) {
        var parts = Parts.of(file);
        for (var name : parts.names()) {
            var xml = new String(parts.bytes(name), StandardCharsets.UTF_8);
            assertThat(xml).as(name).doesNotContain("TargetMode=\"External\"");
            assertThat(name).doesNotContainIgnoringCase("vba", "externalLink", "embedding", "customXml", "connections");
        }
    }

    private static byte[] throughLibreOffice(byte[] file) {
        return Run.in(folder -> Files.readAllBytes(LibreOffice.convert(
                Files.write(folder.resolve("out.xlsx"), file),
                "xlsx:Calc MS Excel 2007 XML",
                folder.resolve("saved"))));
    }
}
