package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.app.Received;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser: from the first administrator to the edition, with words that are made to do harm, and by the
 * keyboard alone. The pictures are kept with {@code -Dpictures=DIR}.
 */
class PagesAllIT {
    private static final String PASSWORD = "et langt passord";
    /** What some program would run, if it were ever taken for anything but text. */
    private static final List<String> HARMFUL = List.of(
            "<img src=x onerror=window.injected=1>",
            "\"><script>window.injected=1</script>",
            "=cmd|'/C calc'!A0",
            "{{7*7}}${7*7}",
            "\u202eTFIRKSMO");

    @TempDir
    Path folder;

    private SqliteArchive archive;
    private Office office;
    private ApiServer server;

    @BeforeEach
    void start() {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, Clock.systemUTC());
        server = ApiServer.start(office, 0);
    }

    @AfterEach
    void stop() {
        server.close();
        archive.close();
    }

    @Test
    void aRoundIsGoneThroughFromTheFirstAdministratorToTheEdition() throws IOException, InterruptedException {
        var walk = new Walk(folder);
        var secret = office.accounts().first(Offices.MUNICIPALITY).orElseThrow();
        var round = Examples.resource("/demo/fjordvik-2026-t1.yaml");
        walk.by("pages.js", base(), password(secret), round, folder, walk.pictures());
        Walk.keep("side");
        var consolidated = new ExcelWorkbooks().read(Files.readAllBytes(folder.resolve("samlet.xlsx")));
        assertThat(consolidated).isInstanceOf(Received.Opened.class);
    }

    @Test
    void whatIsMadeToDoHarmIsShownAsTextOnEveryPage() throws IOException, InterruptedException {
        var controller = Offices.caller(Role.CONTROLLER);
        open(harmful());
        var key = Offices.ROUND;
        hand(controller, key, HARMFUL.get(0) + ".xlsx", "41 900");
        decide(controller, key, new Deed.Return(1, HARMFUL.get(1)));
        hand(controller, key, HARMFUL.get(1) + ".xlsx", "41 950");
        office.editions().make(controller, key, HARMFUL.get(0));
        var other = Files.write(folder.resolve("other.xlsx"), filled(controller, key, "42 000"));
        var texts = Stream.concat(HARMFUL.stream(), Stream.of(HARMFUL.get(0) + ".xlsx", HARMFUL.get(1) + ".xlsx"));
        var arguments = Stream.concat(
                Stream.of(
                        base(),
                        password(invited("kari", HARMFUL.get(0), Role.CONTROLLER)),
                        password(invited("anne", HARMFUL.get(0), Role.ADMINISTRATOR)),
                        key.round(),
                        Offices.SCHOOL,
                        other),
                texts);
        new Walk(folder).by("harm.js", arguments.toArray());
    }

    @Test
    void aReportIsApprovedByTheKeyboardAlone() throws IOException, InterruptedException {
        var controller = Offices.caller(Role.CONTROLLER);
        open(Offices.text());
        hand(controller, Offices.ROUND, "skolen.xlsx", "41 900");
        var other = Files.write(folder.resolve("ny.xlsx"), filled(controller, Offices.ROUND, "41 950"));
        office.admit().choose(invited("kari", "Kari Controller", Role.CONTROLLER), PASSWORD);
        var walk = new Walk(folder);
        walk.by(
                "keys.js",
                base(),
                "kari",
                Offices.ROUND.round(),
                "Fjordvik skole",
                Offices.SCHOOL,
                other,
                walk.pictures());
        Walk.keep("side");
    }

    private String base() {
        return "http://localhost:" + server.port();
    }

    private String password(String secret) {
        return base() + "/passord#" + secret;
    }

    private String invited(String id, String name, Role role) {
        var administrator = Offices.caller(Role.ADMINISTRATOR);
        office.accounts().put(administrator, new Account(id, name, role, List.of(), "", true));
        return office.accounts().invite(administrator, id);
    }

    private void open(String text) {
        assertThat(office.open().open(Offices.caller(Role.CONTROLLER), text).faults())
                .isEmpty();
    }

    private void hand(Caller caller, RoundKey key, String name, String forecast) {
        assertThat(office.receive()
                        .receive(caller, name, filled(caller, key, forecast))
                        .isReceived())
                .isTrue();
    }

    private void decide(Caller caller, RoundKey key, Deed deed) {
        assertThat(office.decide().decide(caller, key, Offices.SCHOOL, deed)).isEmpty();
    }

    private byte[] filled(Caller caller, RoundKey key, String forecast) {
        return Offices.filled(office.issue().issue(caller, key, Offices.SCHOOL).bytes(), forecast);
    }

    /** The tertial with harmful words wherever the author of a round may write. */
    private static String harmful() {
        return Offices.text()
                .replace("name: Fjordvik skole", "name: " + quoted(HARMFUL.get(0)))
                .replace("leader: Rektor", "leader: " + quoted(HARMFUL.get(1)))
                .replace("name: Fjordvik kommune (oppdiktet)", "name: " + quoted(HARMFUL.get(2)))
                .replace("label: {nb: Brukertilfredshet, nn: Brukartilfredsheit}", "label: " + quoted(HARMFUL.get(3)))
                .replace("label: Tertialrapport per 30. april 2026", "label: \"" + "\\u202eTFIRKSMO" + "\"");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
