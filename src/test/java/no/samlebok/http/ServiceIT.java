package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round from the first administrator to the edition, over real HTTP. */
class ServiceIT {
    private static final String ROUNDS = "/api/9901/rounds";
    private static final String ROUND = ROUNDS + "/fjordvik-2026-t1";
    private static final String SCHOOL = ROUND + "/units/110";
    private static final String PASSWORD = "et langt passord";

    @TempDir
    static Path folder;

    private static SqliteArchive archive;
    private static ApiServer server;
    private static String invitation;

    @BeforeAll
    static void start() {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        var office = Offices.over(archive, Offices.at(Offices.START));
        invitation = office.accounts().first("9901").orElseThrow();
        server = ApiServer.start(office, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        archive.close();
    }

    @Test
    void aRoundIsOpenedAnsweredApprovedAndFrozen() throws IOException {
        var administrator = new Client(server.port());
        assertThat(administrator
                        .post("/api/password", secret(invitation, "kort"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(administrator
                        .post("/api/password", secret(invitation, PASSWORD))
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Client(server.port())
                        .post("/api/password", secret(invitation, PASSWORD))
                        .statusCode())
                .isEqualTo(401);
        var controller = account(administrator, "kari", "CONTROLLER", "");
        var leader = account(administrator, "rektor", "LEADER", "\"110\"");
        assertThat(controller.post(ROUNDS, Offices.text()).statusCode()).isEqualTo(200);
        assertThat(controller.post(ROUND + "/links", link("kari")).statusCode()).isEqualTo(409);
        assertThat(controller.post(ROUND + "/links", link("rektor")).statusCode())
                .isEqualTo(200);
        assertThat(leader.get(ROUND + "/units/120").statusCode()).isEqualTo(404);
        assertThat(leader.get(ROUND + "/consolidated").statusCode()).isEqualTo(403);

        var issued = leader.get(SCHOOL + "/workbook");
        assertThat(issued.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Fjordvik%20skole%202026-04-30.xlsx");
        var filled = Offices.filled(issued.body(), "41 900");
        var checked = json(leader.upload("/api/9901/checks", "a.xlsx", filled)).get(0);
        assertThat(checked.get("verdict").asText()).isEqualTo("valid");
        assertThat(checked.get("received").asBoolean()).isFalse();
        var received =
                json(leader.upload("/api/9901/uploads", "a.xlsx", filled)).get(0);
        assertThat(received.get("reference").asText()).isEqualTo("9901/fjordvik-2026-t1/110/1");
        assertThat(received.get("findings")).isEqualTo(checked.get("findings"));

        assertThat(leader.post(SCHOOL + "/decisions", "{\"does\": \"approve\", \"version\": 1}")
                        .statusCode())
                .isEqualTo(403);
        var amended = json(controller.post(
                SCHOOL + "/decisions",
                "{\"does\": \"amend\", \"field\": \"okonomi.netto.prognose\", \"corrected\": \"42 000\","
                        + " \"reason\": \"Ringt rektor.\"}"));
        assertThat(amended.at("/amendments/0/written").asText()).isEqualTo("41\u00a0900");
        var approved = json(controller.post(SCHOOL + "/decisions", "{\"does\": \"approve\", \"version\": 1}"));
        assertThat(approved.get("stage").asText()).isEqualTo("approved");
        var again = controller.post(SCHOOL + "/decisions", "{\"does\": \"approve\", \"version\": 2}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).get("detail").asText()).contains("kan ikke gjøres nå");
        assertThat(controller
                        .post(ROUND + "/editions", "{\"name\": \"Til formannskapet\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(controller.get(ROUND + "/editions/Til%20formannskapet/changes"))
                        .get("changes"))
                .isEmpty();
        assertThat(controller
                        .get(ROUND + "/consolidated?edition=Til%20formannskapet")
                        .statusCode())
                .isEqualTo(200);
        assertThat(controller.get(ROUND + "/chapter").statusCode()).isEqualTo(200);
        assertThat(json(leader.get(ROUND)).get("units")).hasSize(1);
        assertThat(json(controller.get(SCHOOL + "/figures")).findValuesAsText("shown"))
                .contains("42\u00a0000");
    }

    private static Client account(Client administrator, String id, String role, String units) throws IOException {
        var account = "/api/9901/accounts/" + id;
        var kept =
                "{\"name\": \"" + id + "\", \"role\": \"" + role + "\", \"units\": [" + units + "], \"active\": true}";
        assertThat(administrator.send("PUT", account, kept).statusCode()).isEqualTo(204);
        var secret = json(administrator.post(account + "/invitation", ""))
                .get("secret")
                .asText();
        var client = new Client(server.port());
        assertThat(client.post("/api/password", secret(secret, PASSWORD)).statusCode())
                .isEqualTo(200);
        return client;
    }

    private static String link(String account) {
        return "{\"account\": \"" + account + "\", \"until\": \"2026-05-20\"}";
    }

    private static String secret(String secret, String password) {
        return "{\"secret\": \"" + secret + "\", \"password\": \"" + password + "\"}";
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
