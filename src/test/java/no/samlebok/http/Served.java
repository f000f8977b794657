package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import no.samlebok.store.SqliteArchive;

/** The service with the first tertial of Fjordvik, over real HTTP, which can be stopped and started again. */
final class Served implements AutoCloseable {
    static final String ROUND = "/api/9901/rounds/fjordvik-2026-t1";
    static final String SCHOOL = ROUND + "/units/110";
    static final String UPLOADS = "/api/9901/uploads";

    private static final String PASSWORD = "et langt passord";

    private final Path database;
    private final MovingClock clock = new MovingClock(Offices.START);
    private SqliteArchive archive;
    private Office office;
    private ApiServer server;

    Served(Path folder) {
        database = folder.resolve("samlebok.db");
        start();
        office.open().open(Offices.caller(Role.CONTROLLER), Offices.text());
    }

    Office office() {
        return office;
    }

    MovingClock clock() {
        return clock;
    }

    Path database() {
        return database;
    }

    Client anybody() {
        return new Client(server.port());
    }

    /** What somebody is called, which is not what they sign in as. */
    static String name(String id) {
        return id.toUpperCase(Locale.ROOT) + " Nordmann";
    }

    /** Somebody who signs in. */
    Client client(String id, Role role, String... units) {
        var administrator = Offices.caller(Role.ADMINISTRATOR);
        office.accounts().put(administrator, new Account(id, name(id), role, List.of(units), "", true));
        var secret = office.accounts().invite(administrator, id);
        var client = anybody();
        var choice = "{\"secret\": \"" + secret + "\", \"password\": \"" + PASSWORD + "\"}";
        assertThat(client.post("/api/password", choice).statusCode()).isEqualTo(200);
        return client;
    }

    /** The same client of the service as it was started last. */
    Client again(Client client) {
        return client.at(server.port());
    }

    /** A workbook of a unit, issued now, with everything answered and this forecast. */
    byte[] filled(String unit, String forecast) {
        var issued = office.issue().issue(Offices.caller(Role.CONTROLLER), Offices.ROUND, unit);
        return Offices.filled(issued.bytes(), forecast);
    }

    int versions(String unit) {
        return office.known(Offices.ROUND).ledger(unit).versions().size();
    }

    void restart() {
        close();
        start();
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        archive = SqliteArchive.open(database, new KeptJson());
        office = Offices.over(archive, clock);
        server = ApiServer.start(office, 0);
    }
}
