package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Job;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Task;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;
import no.samlebok.store.SqliteArchive;

/**
 * A service with two municipalities that look alike, the first with two rounds; and in the first somebody of each role. Every
 * unit has handed in its workbook, and every round has an edition.
 */
final class Fjordvik implements AutoCloseable {
    static final String FIRST = "fjordvik-2026-t1";
    static final String SECOND = "fjordvik-2026-t2";
    static final String EDITION = "Utgave";
    /** An account that nobody uses. */
    static final String SOMEBODY = "noen";

    private static final String OWN = "9901";
    private static final String OTHER = "9902";
    private static final String PASSWORD = "et langt passord";
    private static final List<String> BELOW = List.of("111", "113");
    private static final List<String> SCHOOL = List.of("110");

    private final SqliteArchive archive;
    private final Office office;
    private final ApiServer server;
    private final String task;
    private final Map<String, Client> clients = new HashMap<>();
    private final Map<Place, byte[]> files = new HashMap<>();

    Fjordvik(Path folder) {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, Offices.at(Offices.START));
        openRounds();
        keep(SOMEBODY, Role.LEADER, BELOW);
        server = ApiServer.start(office, 0);
        clients.put("anonymous", new Client(server.port()));
        admit("administrator", Role.ADMINISTRATOR, List.of());
        admit("controller", Role.CONTROLLER, List.of());
        admit("director", Role.DIRECTOR, SCHOOL);
        admit("leader", Role.LEADER, BELOW);
        admit("contributor", Role.CONTRIBUTOR, BELOW);
        admit("reader", Role.READER, List.of());
        admit("school-controller", Role.CONTROLLER, SCHOOL);
        admit("school-reader", Role.READER, SCHOOL);
        task = done(new Job("a.txt", "text/plain", 1, (out, step) -> out.write('a')));
    }

    /** Something that takes its time, asked for by the controller, and done. */
    String task() {
        return task;
    }

    Office office() {
        return office;
    }

    /** What everything is kept in. */
    SqliteArchive archive() {
        return archive;
    }

    /** Somebody who signed in with a password; or nobody in particular. */
    Client client(String who) {
        return clients.get(who);
    }

    /** Somebody who followed a personal link to the first round; or nobody in particular. */
    Client byLink(String who) {
        var client = new Client(server.port());
        if (!who.equals("anonymous")) {
            var end = Offices.START.plus(Duration.ofDays(1));
            var secret = office.accounts().link(Offices.caller(Role.CONTROLLER), who, FIRST, end);
            client.post("/api/link", "{\"secret\": \"" + secret + "\"}");
        }
        return client;
    }

    /** The workbook that was handed in at a place. */
    byte[] file(Place place) {
        return files.get(place);
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }

    private void openRounds() {
        var first = Offices.text() + unit("111") + unit("112") + unit("113");
        open(OWN, first);
        open(OWN, first.replace(FIRST, SECOND));
        open(OTHER, first.replace(OWN, OTHER));
        for (var place : Place.values()) {
            if (place.isFile()) {
                files.put(place, receive(place));
            }
        }
        for (var key : List.of(new RoundKey(OWN, FIRST), new RoundKey(OWN, SECOND), new RoundKey(OTHER, FIRST))) {
            assertThat(office.editions().make(controller(key.municipality()), key, EDITION))
                    .isPresent();
        }
        var exclude = new Deed.Exclude("Lagt ned.");
        assertThat(office.decide().decide(controller(OWN), new RoundKey(OWN, FIRST), "113", exclude))
                .isEmpty();
    }

    private String done(Job job) {
        var begun = office.tasks().begin(Offices.caller(Role.CONTROLLER), new RoundKey(OWN, FIRST), job);
        while (begun.state() != Task.State.DONE) {
            Thread.onSpinWait();
        }
        return begun.id();
    }

    private void open(String municipality, String text) {
        var opened = office.open().open(controller(municipality), text);
        if (!opened.faults().isEmpty()) {
            throw new IllegalStateException(opened.faults().toString());
        }
    }

    private byte[] receive(Place place) {
        var key = new RoundKey(place.municipality(), place.round());
        var controller = controller(place.municipality());
        var file = Offices.filled(
                office.issue().issue(controller, key, place.unit()).bytes(), "41 900");
        if (!office.receive().receive(controller, "a.xlsx", file).isReceived()) {
            throw new IllegalStateException("not received: " + place);
        }
        return file;
    }

    private void admit(String who, Role role, List<String> units) {
        keep(who, role, units);
        var secret = office.accounts().invite(Offices.caller(Role.ADMINISTRATOR), who);
        var client = new Client(server.port());
        client.post("/api/password", "{\"secret\": \"" + secret + "\", \"password\": \"" + PASSWORD + "\"}");
        clients.put(who, client);
    }

    private void keep(String who, Role role, List<String> units) {
        office.accounts().put(Offices.caller(Role.ADMINISTRATOR), new Account(who, who, role, units, "", true));
    }

    private static Caller controller(String municipality) {
        var controller = Offices.caller(Role.CONTROLLER);
        return new Caller(municipality, controller.account(), controller.pass());
    }

    private static String unit(String code) {
        return """
                - code: "%s"
                  name: Fjordvik skole, avdeling %s
                  parent: "110"
                  leader: Avdelingsleder
                  indicators: [bruker, heltid]
                  prefill:
                    okonomi.netto.regnskap: 14 120
                    okonomi.netto.periodisert: 13 900
                    okonomi.netto.budsjett: 41 200
                    maal.bruker.maal: 5,0
                    maal.bruker.resultat2025: 4,8
                    maal.heltid.maal: 60 %%
                    maal.heltid.resultat2025: 57 %%
                """.formatted(code, code);
    }
}
