package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.cli.Samlebok;
import no.samlebok.excel.Filling;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family that is added by copying its template and a round file works at once. */
class CopiedFamilyIT {
    private static final String COPY = "kvartalsrapport";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void itIsIssuedFilledCheckedConsolidatedAndReported() throws IOException {
        copyTwoFiles();
        assertThat(run("generate", "--round", in("runde.yaml"), "--out", in("ut")))
                .as(err::toString)
                .isZero();
        fill(folder.resolve("ut/Fjordvik skole 2026-04-30.xlsx"));
        fill(folder.resolve("ut/Tildelingskontoret 2026-04-30.xlsx"));
        assertThat(run("check", in("ut"), "--round", in("runde.yaml")))
                .as(out::toString)
                .isZero();
        assertThat(run("consolidate", "--round", in("runde.yaml"), "--in", in("ut"), "--out", in("samlet")))
                .isZero();
        assertThat(run(
                        "report",
                        "--round",
                        in("runde.yaml"),
                        "--in",
                        in("ut"),
                        "--out",
                        in("rapport"),
                        "--format",
                        "html"))
                .isZero();
        assertThat(folder.resolve("samlet")).isDirectoryContaining("glob:**/Samlebok*.xlsx");
        assertThat(folder.resolve("rapport/enheter/110 Fjordvik skole.html"))
                .content()
                .contains("Økonomi hittil og prognose", "41\u00a0300");
    }

    private void copyTwoFiles() throws IOException {
        var family = folder.resolve("workbook-templates").resolve(COPY);
        Files.createDirectories(family);
        var templates = Examples.resource("/workbook-templates/");
        Files.copy(templates.resolve("measures.yaml"), family.resolveSibling("measures.yaml"));
        Files.writeString(
                family.resolve("template.yaml"),
                Files.readString(templates.resolve("tertialrapport/template.yaml"))
                        .replace("title: {nb: Tertialrapport, nn: Tertialrapport}", "title: Kvartalsrapport"));
        Files.writeString(
                folder.resolve("runde.yaml"),
                Files.readString(Examples.resource("/demo/fjordvik-2026-t1.yaml"))
                        .replace("template: tertialrapport", "template: " + COPY));
    }

    private static void fill(Path file) throws IOException {
        var typed = Map.<String, Content>of("f_okonomi_netto_prognose", new Content.Text(forecast(file)));
        Files.write(file, Filling.type(Files.readAllBytes(file), typed));
    }

    /** Near enough to the year's budget that nothing has to be explained. */
    private static String forecast(Path file) {
        return file.toString().contains("skole") ? "41 300" : "15 900";
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        var desk = TestForms.desk(Language.NB, new PrintWriter(out), new PrintWriter(err));
        return Samlebok.over(desk).execute(arguments);
    }
}
