package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import no.samlebok.rings.Requires;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The task pane in a real browser, against a real service, with Excel played: everything it does, and everything that can stand
 * in its way. The pictures are kept with {@code -Dpictures=DIR}.
 */
class PaneAllIT {
    private static final Path SCRIPT = Path.of("src/test/node/pane.js");
    private static final String EVIL = "<img src=x onerror=\"window.injected=1\"> & \\\"enhet\\\"";
    private static final String PASSWORD = "et langt passord";

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsCheckedAndHandedInFromExcelAndEveryHindranceIsASentence() throws IOException, InterruptedException {
        var node = Requires.program("node").toString();
        Requires.program("chromium");
        Requires.folder(SCRIPT.resolveSibling("node_modules"));
        var clock = Offices.at(Offices.START);
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
                var server = ApiServer.start(Offices.over(archive, clock), 0)) {
            var settings = folder.resolve("settings.json");
            new ObjectMapper().writeValue(settings.toFile(), settings(Offices.over(archive, clock), server.port()));
            var log = folder.resolve("log.txt");
            int code = new ProcessBuilder(node, SCRIPT.toString(), settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            var said = Files.readString(log, StandardCharsets.UTF_8);
            System.out.println("Pane: " + said.strip());
            assertThat(code).as(said).isZero();
            Walk.keep("panel");
        }
    }

    private Map<String, Object> settings(Office office, int port) throws IOException {
        var controller = Offices.caller(Role.CONTROLLER);
        assertThat(office.open().open(controller, Offices.text() + evilUnit()).faults())
                .isEmpty();
        keep(office, "rita", Offices.SCHOOL, port);
        keep(office, "evil", "130", port);
        var link = office.accounts()
                .link(controller, "rita", Offices.ROUND.round(), Offices.START.plus(Duration.ofDays(1)));
        var base = "http://localhost:" + port;
        return Map.of(
                "base",
                base,
                "link",
                base + "/lenke#" + link,
                "pictures",
                new Walk(folder).pictures().toString(),
                "workbooks",
                Map.of(
                        "school", issued(office, Offices.SCHOOL),
                        "office", issued(office, Offices.OFFICE),
                        "evil", issued(office, "130")));
    }

    private String issued(Office office, String unit) throws IOException {
        var issued = office.issue().issue(Offices.caller(Role.CONTROLLER), Offices.ROUND, unit);
        return Files.write(folder.resolve(unit + ".xlsx"), issued.bytes()).toString();
    }

    private static void keep(Office office, String id, String unit, int port) {
        var administrator = Offices.caller(Role.ADMINISTRATOR);
        office.accounts().put(administrator, new Account(id, id, Role.LEADER, List.of(unit), "", true));
        var choice = "{\"secret\": \"" + office.accounts().invite(administrator, id) + "\", \"password\": \"" + PASSWORD
                + "\"}";
        assertThat(new Client(port).post("/api/password", choice).statusCode()).isEqualTo(200);
    }

    private static String evilUnit() {
        return """
                - code: "130"
                  name: "%s"
                  leader: "%s"
                  indicators: [bruker, heltid]
                  prefill:
                    okonomi.netto.regnskap: 14 120
                    okonomi.netto.periodisert: 13 900
                    okonomi.netto.budsjett: 41 200
                    maal.bruker.maal: 5,0
                    maal.bruker.resultat2025: 4,8
                    maal.heltid.maal: 60 %%
                    maal.heltid.resultat2025: 57 %%
                """.formatted(EVIL.replace("onerror=\"", "onerror=\\\"").replace("=1\">", "=1\\\">"), "Leder");
    }
}
