package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.samlebok.app.office.Offices;
import no.samlebok.ledger.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked under a key is done once, and answered the same however often it is sent. */
class KeysIT {
    private static final String DECISIONS = Served.SCHOOL + "/decisions";
    private static final String EXCLUDE = "{\"does\": \"exclude\", \"reason\": \"Lagt ned.\"}";
    private static final String INCLUDE = "{\"does\": \"include\", \"reason\": \"Likevel ikke.\"}";

    @TempDir
    Path folder;

    private Served service;
    private Client controller;
    private byte[] file;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
        file = service.filled("110", "41 900");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anUploadIsAnsweredTheSameHoweverOftenItIsSent() {
        var first = upload("k1", file);
        assertThat(Client.text(first)).contains("\"reference\":\"9901/fjordvik-2026-t1/110/1\"");
        upload("k2", service.filled("110", "42 000"));
        controller.post(DECISIONS, "{\"does\": \"approve\", \"version\": 2}");
        assertSame(first, upload("k1", file));
        assertThat(service.versions("110")).isEqualTo(2);
    }

    @Test
    void whatWasKeptIsAnsweredAfterTheServiceWasStartedAnew() {
        var received = upload("k1", file);
        var decided = post("k2", DECISIONS, EXCLUDE);
        service.restart();
        controller = service.again(controller);
        assertSame(received, upload("k1", file));
        assertSame(decided, post("k2", DECISIONS, EXCLUDE));
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void aDecisionIsMadeOnceThoughItCouldBeMadeAgain() {
        upload("k1", file);
        var excluded = post("k2", DECISIONS, EXCLUDE);
        assertThat(excluded.statusCode()).isEqualTo(200);
        assertThat(Served.json(excluded).get("excluded").asBoolean()).isTrue();
        post("k3", DECISIONS, INCLUDE);
        assertSame(excluded, post("k2", DECISIONS, EXCLUDE));
        assertThat(Served.json(controller.get(Served.SCHOOL)).get("excluded").asBoolean())
                .isFalse();
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void anEditionIsMadeOnce() {
        var made = post("k1", Served.ROUND + "/editions", "{\"name\": \"Mai\"}");
        assertThat(made.statusCode()).isEqualTo(200);
        assertSame(made, post("k1", Served.ROUND + "/editions", "{\"name\": \"Mai\"}"));
        assertThat(controller
                        .post(Served.ROUND + "/editions", "{\"name\": \"Mai\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aKeyIsForOneRequestOfOneAccount() {
        var received = upload("k1", file);
        assertProblem(422, upload("k1", service.filled("110", "42 000")), "usedKey");
        assertProblem(422, post("k1", DECISIONS, EXCLUDE), "usedKey");
        assertThat(events()).isEqualTo(1);
        var other = service.client("ola", Role.CONTROLLER);
        assertThat(other.send(keyed(other, "k1", DECISIONS).POST(BodyPublishers.ofString(EXCLUDE)))
                        .statusCode())
                .isEqualTo(200);
        assertSame(received, upload("k1", file));
    }

    @Test
    void whatWasRefusedIsTriedAgainUnderTheSameKey() {
        assertThat(post("k1", DECISIONS, EXCLUDE).statusCode()).isEqualTo(409);
        upload("k2", file);
        assertThat(post("k1", DECISIONS, EXCLUDE).statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyEndsAfterSevenDays() {
        upload("k1", file);
        service.clock().move(Duration.ofDays(7).minusSeconds(1));
        controller = service.client("kari", Role.CONTROLLER);
        assertProblem(422, post("k1", DECISIONS, EXCLUDE), "usedKey");
        service.clock().move(Duration.ofSeconds(1));
        assertThat(post("k1", DECISIONS, EXCLUDE).statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyIsShortAndVisible() {
        upload(null, file);
        for (var key : List.of("", "k".repeat(65), "en nøkkel", "a b")) {
            assertProblem(400, post(key, DECISIONS, EXCLUDE), "badKey");
        }
        assertThat(post("!~" + "k".repeat(62), DECISIONS, EXCLUDE).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsDoneIsNotKeptWithoutItsAnswer() throws SQLException {
        change("create trigger halfway before insert on receipt begin select raise(abort, 'nothing'); end");
        assertProblem(503, upload("k1", file), "notKept");
        assertThat(events()).isZero();
        change("drop trigger halfway");
        assertThat(Client.text(upload("k1", file))).contains("110/1\"");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void theSameRequestTwentyTimesAtOnceIsDoneOnce() throws Exception {
        upload(null, file);
        var pool = Executors.newFixedThreadPool(20);
        try {
            var one = Stream.<Callable<HttpResponse<byte[]>>>generate(() -> () -> post("k1", DECISIONS, EXCLUDE))
                    .limit(20)
                    .toList();
            for (var answer : pool.invokeAll(one)) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void severalFilesAreReceivedTogetherAndAnsweredTogether() {
        var other = service.filled("120", "9 000");
        var first = controller.send(keyed(controller, "k1", Served.UPLOADS), List.of(file, other, file));
        assertThat(Served.json(first).findValuesAsText("reference"))
                .containsExactly(
                        "9901/fjordvik-2026-t1/110/1", "9901/fjordvik-2026-t1/120/1", "9901/fjordvik-2026-t1/110/1");
        assertSame(first, controller.send(keyed(controller, "k1", Served.UPLOADS), List.of(file, other, file)));
        assertProblem(422, controller.send(keyed(controller, "k1", Served.UPLOADS), List.of(file, other)), "usedKey");
    }

    private HttpResponse<byte[]> upload(String key, byte[] workbook) {
        return controller.send(keyed(controller, key, Served.UPLOADS), List.of(workbook));
    }

    private HttpResponse<byte[]> post(String key, String path, String body) {
        return controller.send(keyed(controller, key, path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder keyed(Client client, String key, String path) {
        var request = client.request(path);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private int events() {
        return service.office().known(Offices.ROUND).events();
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + service.database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertSame(HttpResponse<byte[]> first, HttpResponse<byte[]> again) {
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    private static void assertProblem(int status, HttpResponse<byte[]> response, String kind) {
        assertThat(response.statusCode()).as(Client.text(response)).isEqualTo(status);
        assertThat(Served.json(response).get("type").asText()).isEqualTo("urn:samlebok:" + kind);
    }
}
