package no.samlebok.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.samlebok.app.Received;
import no.samlebok.book.Address;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.excel.Rendering;
import no.samlebok.excel.Sample;
import no.samlebok.excel.read.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That a workbook comes back whole from the programs it may have passed through. */
class WritersIT {
    private static final byte[] FILLED = Filling.type(
            Rendering.write(Sample.draft()),
            Map.of(
                    "f_okonomi_regnskap_y2017", new Content.Numeric(new BigDecimal("40837")),
                    "f_sykefravar_prosent_y2017", new Content.Numeric(new BigDecimal("0.058")),
                    "f_status_svar", new Content.Text("Ikke målt"),
                    "f_vurdering_tekst", new Content.Text("Merforbruk på 163 000 kroner.\nØkt bemanning.")));

    private static final Map<String, byte[]> SAVED = new ConcurrentHashMap<>();

    private static byte[] saved(Writer writer) {
        return SAVED.computeIfAbsent(writer.name(), name -> writer.resave(FILLED));
    }

    static List<Writer> writers() {
        return Writer.all();
    }

    /** ExcelJS lists folders as parts, and a theme that is not there; SheetJS adds a part that has no schema of its own. */
    static List<Writer> careful() {
        return writers().stream().filter(writer -> !(writer instanceof Node)).toList();
    }

    /** ExcelJS cannot open comments whose place is given from the root of the file, as Excel sometimes gives it. */
    static List<Writer> afterExcel() {
        return writers().stream()
                .filter(writer -> !writer.equals(Node.exceljs()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyCellIsReadAsItWas(Writer writer) {
        assertThat(cells(read(saved(writer)))).isEqualTo(cells(read(FILLED)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyNameStillPointsAtItsCell(Writer writer) {
        assertThat(read(saved(writer)).names()).containsAll(read(FILLED).names());
    }

    @ParameterizedTest
    @MethodSource("careful")
    void whatIsSavedPassesTheSchema(Writer writer) {
        assertThat(Schema.faults(saved(writer))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatIsSavedOpensInLibreOffice(Writer writer) {
        byte[] opened = Run.in(folder -> Files.readAllBytes(LibreOffice.convert(
                Files.write(folder.resolve("opened.xlsx"), saved(writer)), "ods", folder.resolve("ods"))));
        assertThat(opened).startsWith('P', 'K');
    }

    @ParameterizedTest
    @MethodSource("afterExcel")
    void whatExcelSavedIsSavedAgainByTheOthers(Writer writer) {
        assertThat(cells(read(writer.resave(saved(new ExcelDialect()))))).isEqualTo(cells(read(FILLED)));
    }

    private static Book read(byte[] workbook) {
        var received = Snapshot.of(workbook);
        assertThat(received).isInstanceOf(Received.Opened.class);
        return ((Received.Opened) received).book();
    }

    /** What stands in every cell: of a formula only that there is one, for its words and value are no one's promise. */
    private static Map<String, String> cells(Book book) {
        var cells = new TreeMap<String, String>();
        for (var sheet : book.sheets()) {
            for (var row : sheet.rows()) {
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .forEach(cell -> cells.put(
                                sheet.name() + "!" + new Address(row.index(), cell.column()).a1(),
                                shown(cell.content())));
            }
        }
        return cells;
    }

    private static String shown(Content content) {
        if (content instanceof Content.Numeric number) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        return content instanceof Content.Formula ? "formula" : content.toString();
    }
}
