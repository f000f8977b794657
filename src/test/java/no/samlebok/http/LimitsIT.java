package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import no.samlebok.ledger.Role;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks too often waits, and whoever does honest work never does. */
class LimitsIT {
    private static final String ME = "/api/me";
    private static final String TABLES = Served.ROUND + "/consolidated";

    @TempDir
    Path folder;

    private Served service;
    private Client controller;

    @BeforeEach
    void start() {
        service = new Served(folder);
        controller = service.client("kari", Role.CONTROLLER);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        ask(controller, Cost.LIGHT.burst());
        var refused = controller.send(controller.request(ME).header("Accept-Language", "nn"));
        assertTooOften(refused, "1");
        assertThat(Served.json(refused).get("title").asText())
                .isEqualTo(Messages.of("http.tooOften").in(Language.NN));
        assertThat(service.client("ola", Role.CONTROLLER).get(ME).statusCode()).isEqualTo(200);
        service.clock().move(Duration.ofMillis(50));
        assertThat(controller.get(ME).statusCode()).isEqualTo(200);
        assertTooOften(controller.get(ME), "1");
    }

    @Test
    void whatTakesSecondsMayBeAskedForLessOften() {
        for (int asked = 0; asked < Cost.ROUND.burst(); asked++) {
            assertThat(controller.get(TABLES).statusCode()).isEqualTo(200);
        }
        assertTooOften(controller.get(TABLES), "10");
        assertThat(controller.get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void awholeRoundOfWorkbooksCheckedAndHandedInAtOnceIsNeverRefused() {
        var nothing = new byte[] {1};
        for (int file = 0; file < 200; file++) {
            assertThat(controller.upload("/api/9901/checks", "a.xlsx", nothing).statusCode())
                    .isEqualTo(200);
            assertThat(controller.upload(Served.UPLOADS, "a.xlsx", nothing).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAddressIsWhatTheServerInFrontSaysLast() {
        var before = service.anybody();
        IntStream.range(0, 5 * Cost.LIGHT.burst()).parallel().forEach(any -> from(before, "10.0.0.1"));
        assertTooOften(from(before, "10.0.0.1"), "1");
        assertTooOften(from(before, "10.9.9.9, 10.0.0.1"), "1");
        assertThat(from(before, "10.0.0.2").statusCode()).isEqualTo(200);
        assertThat(service.anybody().get("/health").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<byte[]> from(Client client, String address) {
        return client.send(client.request("/icon.svg").header("X-Forwarded-For", address));
    }

    private static void ask(Client client, int times) {
        IntStream.range(0, times)
                .parallel()
                .forEach(any -> assertThat(client.get(ME).statusCode()).isEqualTo(200));
    }

    private static void assertTooOften(HttpResponse<byte[]> response, String seconds) {
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).hasValue(seconds);
        assertThat(Served.json(response).get("type").asText()).isEqualTo("urn:samlebok:tooOften");
    }
}
