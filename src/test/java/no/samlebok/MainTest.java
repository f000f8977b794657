package no.samlebok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String ENHETSRAPPORT = "workbook-templates/enhetsrapport";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandItSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(64);
        assertThat(err.toString()).contains("generate", "check", "consolidate", "report", "demo", "templates");
    }

    @ParameterizedTest
    @CsvSource({"generate", "check", "consolidate", "report", "check --format xml a.xlsx", "no-such-command"})
    void wrongUsageIsSaidToBeWrongUsage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(64);
    }

    @Test
    void theTemplatesThatComeWithTheProgramHaveNoFaults() {
        assertThat(run("templates", "check")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPageAboutEachFamilyIsWrittenInBothLanguages(@TempDir Path folder) {
        assertThat(run("templates", "docs", "--out", folder.toString())).isZero();
        assertThat(folder).isDirectoryContaining("glob:**enhetsrapport.nb.md");
        assertThat(folder).isDirectoryContaining("glob:**enhetsrapport.nn.md");
    }

    @Test
    void aVersionOfAFamilyDiffersInNothingFromItself() {
        assertThat(run("templates", "diff", ENHETSRAPPORT, ENHETSRAPPORT)).isZero();
        assertThat(out.toString()).contains("Ingen endringer.");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsageAndNamed() {
        assertThat(run("check", "no-such-file.xlsx")).isEqualTo(64);
        assertThat(err.toString()).contains("no-such-file.xlsx");
    }

    @Test
    void ofAZipOfFilesEachIsToldOf(@TempDir Path folder) throws IOException {
        var zip = folder.resolve("svar.zip");
        try (var packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : List.of("Skole/a.csv", "b.pdf", "__MACOSX/b.pdf")) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write((name.endsWith("pdf") ? "%PDF-1.7" : "Enhet;Tall").getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(run("check", zip.toString())).isEqualTo(2);
        assertThat(out.toString())
                .contains("svar.zip/Skole/a.csv", "ren tekst", "svar.zip/b.pdf", "PDF")
                .doesNotContain("MACOSX");
    }

    @Test
    void aRoundWithFaultsEndsWithThreeAndSaysWhereTheyAre() {
        var faulty = Path.of("src/test/resources/rounds/faulty.yaml").toString();
        assertThat(run("generate", "--round", faulty, "--out", "unused")).isEqualTo(3);
        assertThat(err.toString()).containsPattern("faulty\\.yaml:[0-9]+:[0-9]+ ");
    }

    @Test
    void theFormatsOfAReportAreNamedAsTheirFilesEnd() {
        assertThat(run("report", "--round", "borte.yaml", "--in", ".", "--out", "unused", "--format", "html,csv"))
                .isEqualTo(64);
        assertThat(err.toString()).contains("borte.yaml").doesNotContain("--format");
    }

    private int run(String... arguments) {
        return Main.run(Main.desk(Language.NB, new PrintWriter(out), new PrintWriter(err)), arguments);
    }
}
