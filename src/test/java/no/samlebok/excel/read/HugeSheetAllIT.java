package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as large as they come, read within a heap that would not hold their cells. */
class HugeSheetAllIT {
    private static final String[] COLUMNS = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"};

    @TempDir
    private Path folder;

    @Test
    void aMillionCellsFitInASmallHeap() throws Exception {
        var said = read("million", 100_000, row -> "<row r='" + row + "' spans='1:10'>" + cells(row) + "</row>");
        assertThat(said).contains("100000 rows, 1000000 cells");
    }

    @Test
    void aSheetOfBlankStyledRowsIsHonestThoughItPacksWell() throws Exception {
        var said = read("blank", 1_048_576, row -> "<row r='" + row + "' s='1'><c r='A" + row + "' s='1'/></row>");
        assertThat(said).contains("1048576 rows, 1048576 cells");
    }

    private static String cells(int row) {
        return IntStream.range(0, COLUMNS.length)
                .mapToObj(column -> column % 3 == 0
                        ? "<c r='" + COLUMNS[column] + row + "' t='s' s='1'><v>" + row % 500 + "</v></c>"
                        : "<c r='" + COLUMNS[column] + row + "' s='1'><v>" + row * 31L % 99_991 + "." + column
                                + "</v></c>")
                .collect(Collectors.joining());
    }

    private String read(String name, int rows, IntFunction<String> row) throws IOException, InterruptedException {
        var texts =
                IntStream.range(0, 500).mapToObj(n -> "<t>Tekst " + n + "</t>").toArray(String[]::new);
        var all = IntStream.rangeClosed(1, rows).mapToObj(row).collect(Collectors.joining());
        var file = Files.write(
                folder.resolve(name + ".xlsx"),
                Xlsx.rows(all).strings(texts).formats("0.0%").bytes());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeSheet.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        System.out.print(name + ": " + said);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
