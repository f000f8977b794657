package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import no.samlebok.Examples;
import no.samlebok.app.Received;
import no.samlebok.app.office.Offices;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.json.KeptJson;
import no.samlebok.rings.Requires;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser: from the first administrator to the edition, each page checked on the way. The pictures are
 * kept with {@code -Dpictures=DIR}.
 */
class PagesAllIT {
    private static final Path SCRIPT = Path.of("src/test/node/pages.js");

    @TempDir
    Path folder;

    @Test
    void aRoundIsGoneThroughFromTheFirstAdministratorToTheEdition() throws IOException, InterruptedException {
        var node = Requires.program("node").toString();
        Requires.program("chromium");
        Requires.folder(SCRIPT.resolveSibling("node_modules"));
        var pictures = Optional.ofNullable(System.getProperty("pictures"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(folder);
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
                var server = ApiServer.start(office(archive), 0)) {
            var base = "http://localhost:" + server.port();
            var invitation = base + "/passord#"
                    + office(archive).accounts().first(Offices.MUNICIPALITY).orElseThrow();
            var round = Examples.resource("/demo/fjordvik-2026-t1.yaml").toString();
            var log = folder.resolve("log.txt");
            int code = new ProcessBuilder(
                            node, SCRIPT.toString(), base, invitation, round, folder.toString(), pictures.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            var said = Files.readString(log, StandardCharsets.UTF_8);
            System.out.println("Pages: " + said.strip());
            assertThat(code).as(said).isZero();
        }
        var consolidated = new ExcelWorkbooks().read(Files.readAllBytes(folder.resolve("samlet.xlsx")));
        assertThat(consolidated).isInstanceOf(Received.Opened.class);
    }

    private static no.samlebok.app.office.Office office(SqliteArchive archive) {
        return Offices.over(archive, Clock.systemUTC());
    }
}
