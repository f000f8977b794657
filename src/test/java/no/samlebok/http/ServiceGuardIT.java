package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import no.samlebok.store.SqliteArchive;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service refuses from whoever asks, and what its answers carry. */
class ServiceGuardIT {
    private static final int LIMIT = 64 << 20;
    private static final String PASSWORD = "et langt passord";
    private static final String WRONG = "et galt passord";
    private static final Caller ADMINISTRATOR = Offices.caller(Role.ADMINISTRATOR);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Offices.START);
    private SqliteArchive archive;
    private Office office;
    private ApiServer server;
    private Client kari;

    @BeforeEach
    void start() {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, clock);
        server = ApiServer.start(office, 0);
        kari = client();
        keep(true);
        var invitation = office.accounts().invite(ADMINISTRATOR, "kari");
        assertThat(kari.post("/api/password", choice(invitation)).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        server.close();
        archive.close();
    }

    @Test
    void theCookieIsForOurPagesOnly() {
        assertThat(signIn(PASSWORD).headers().firstValue("Set-Cookie").orElseThrow())
                .matches("__Host-samlebok=[0-9a-f]{64};.*")
                .contains("; Path=/", "; HttpOnly", "; Secure", "; SameSite=Strict")
                .doesNotContain("Domain");
    }

    @Test
    void nothingIsChangedFromAnotherSite() {
        for (var site : List.of("cross-site", "same-site")) {
            assertThat(signOut("Sec-Fetch-Site", site)).as(site).isEqualTo(403);
        }
        var here = "localhost:" + server.port();
        for (var origin : List.of(
                "https://evil.example", "null", "http://localhost:1", "http://" + here + ".evil.example", "http://[")) {
            assertThat(signOut("Origin", origin)).as(origin).isEqualTo(403);
        }
        assertThat(me(kari)).isEqualTo(200);
        assertThat(signOut("Origin", "http://" + here)).isEqualTo(200);
        assertThat(me(kari)).isEqualTo(401);
    }

    @Test
    void whyIsSaidInTheLanguageThatIsAskedFor() throws IOException {
        assertThat(Messages.of("http.signIn").in(Language.NN))
                .isNotEqualTo(Messages.of("http.signIn").in(Language.NB));
        for (var language : Language.values()) {
            var asked = client().request("/api/me")
                    .header("Accept-Language", language.name().toLowerCase(Locale.ROOT));
            var response = client().send(asked);
            assertThat(type(response)).startsWith("application/problem+json");
            var problem = new ObjectMapper().readTree(response.body());
            assertThat(problem.get("title").asText())
                    .isEqualTo(Messages.of("http.signIn").in(language));
            assertThat(problem.get("detail").asText())
                    .isEqualTo(Messages.of("http.signIn.detail").in(language));
            assertThat(problem.get("status").asInt()).isEqualTo(401);
        }
    }

    @Test
    void whatIsTheSameIsNotSentAgain() {
        for (var path : List.of("/", "/main.js", "/api/words/nb", "/api/openapi.json", "/api/me")) {
            var first = kari.get(path);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again = kari.send(kari.request(path).header("If-None-Match", tag));
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            var other = kari.send(kari.request(path).header("If-None-Match", "\"0\""));
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(other.body()).isEqualTo(first.body());
        }
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        var large = new byte[LIMIT + 1];
        Arrays.fill(large, (byte) ' ');
        assertProblem(413, kari.send(kari.request("/api/9901/rounds").POST(BodyPublishers.ofByteArray(large))));
        assertProblem(
                413,
                kari.send(kari.request("/api/9901/rounds")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))));
        assertProblem(413, kari.upload("/api/9901/uploads", "a.xlsx", large));
        assertProblem(413, kari.upload("/api/9901/checks", "a.xlsx", large));
    }

    @Test
    void whatHasTheWrongFormIsToldOfAndIsNoFaultOfOurs() {
        for (var route : Routes.all(office)) {
            if (!route.method().equals(HandlerType.GET) && !route.path().endsWith("/sign-out")) {
                for (var body : List.of("", "?", "null", "[]", "{}", "{\"units\": [null]}", "\u0000")) {
                    var asked = kari.send(route.method().name(), Place.ANYWHERE.path(route), body);
                    assertThat(asked.statusCode())
                            .as("%s %s: %s", route.method(), route.path(), body)
                            .isBetween(400, 499);
                }
            }
        }
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; a")) {
            var upload = kari.request("/api/9901/uploads").header("Content-Type", type);
            assertProblem(400, kari.send(upload.POST(BodyPublishers.ofString("--x\r\nContent"))));
        }
    }

    @Test
    void whoeverGuessesPasswordsMustWait() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(signIn(WRONG).statusCode()).isEqualTo(401);
        }
        var waiting = signIn(PASSWORD);
        assertThat(waiting.statusCode()).isEqualTo(401);
        assertThat(waiting.headers().firstValue("Set-Cookie")).isEmpty();
        clock.move(Duration.ofSeconds(2));
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverGoesOnGuessingMustWaitLongerAndLonger() {
        for (int guess = 0; guess < 8; guess++) {
            signIn(WRONG);
            clock.move(Duration.ofSeconds(guess < 7 ? 60 : 15));
        }
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(401);
        clock.move(Duration.ofSeconds(1));
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEnds() {
        clock.move(Duration.ofHours(10).minusSeconds(1));
        assertThat(me(kari)).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(me(kari)).isEqualTo(401);
    }

    @Test
    void aSessionIsEndedByWhoeverHasItAndByTheAdministrator() {
        var stolen = "__Host-samlebok=" + cookie(signIn(PASSWORD));
        office.accounts().revoke(ADMINISTRATOR, "kari");
        assertThat(me(kari)).isEqualTo(401);
        assertThat(client().send(client().request("/api/me").header("Cookie", stolen))
                        .statusCode())
                .isEqualTo(401);
        var kept = client();
        kept.post("/api/sign-in", credentials(PASSWORD));
        assertThat(me(kept)).isEqualTo(200);
        keep(false);
        assertThat(me(kept)).isEqualTo(401);
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void whatSignedOutIsOutAlsoForWhoeverKeptTheCookie() {
        var cookie = "__Host-samlebok=" + cookie(signIn(PASSWORD));
        assertThat(client().send(client().request("/api/me").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(200);
        client().send(client().request("/api/sign-out").header("Cookie", cookie).POST(BodyPublishers.noBody()));
        assertThat(client().send(client().request("/api/me").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLinkEndsAndSoDoesWhatItLedTo() {
        var end = Offices.START.plus(Duration.ofHours(1));
        var link =
                "{\"secret\": \"" + office.accounts().link(ADMINISTRATOR, "kari", Offices.ROUND.round(), end) + "\"}";
        var linked = client();
        assertThat(linked.post("/api/link", link).statusCode()).isEqualTo(200);
        assertThat(me(linked)).isEqualTo(200);
        clock.move(Duration.ofHours(1));
        assertThat(me(linked)).isEqualTo(401);
        assertThat(client().post("/api/link", link).statusCode()).isEqualTo(401);
    }

    @Test
    void oneSortOfSecretIsNotTakenForAnother() {
        var invitation = office.accounts().invite(ADMINISTRATOR, "kari");
        var end = Offices.START.plus(Duration.ofHours(1));
        var link = office.accounts().link(ADMINISTRATOR, "kari", Offices.ROUND.round(), end);
        assertThat(client().post("/api/password", choice(link)).statusCode()).isEqualTo(401);
        assertThat(client().post("/api/link", "{\"secret\": \"" + invitation + "\"}")
                        .statusCode())
                .isEqualTo(401);
        var asked = client().request("/api/me").header("Cookie", "__Host-samlebok=" + link);
        assertThat(client().send(asked).statusCode()).isEqualTo(401);
        clock.move(Duration.ofDays(7));
        assertThat(client().post("/api/password", choice(invitation)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothingButThePageIsReadFromTheProgram() {
        for (var path : List.of(
                "/views/..%2f..%2fMain.class",
                "/views/..%2fmain.js",
                "/views/%2e%2e%2fmain.js",
                "/vendor/../../x",
                "/vendor/..%5c..%5cmain.js",
                "/views/..",
                "/views/.",
                "/views/",
                "/index.html",
                "/messages_nb.properties",
                "/views/unit.js%00.css",
                "/%2e%2e/messages_nb.properties",
                "/views/;/main.js")) {
            var response = client().get(path);
            assertThat(response.statusCode()).as(path).isIn(400, 404);
            assertThat(Client.text(response)).doesNotContain("import", "page.", "<!doctype");
        }
    }

    @Test
    void everyAnswerSaysWhatBrowsersMayDoWithIt() {
        for (var path : List.of("/api/me", "/api/openapi.json", "/api/9901/rounds/x", "/x/y/z", "/health")) {
            assertThat(header(kari.get(path), "Content-Security-Policy"))
                    .as(path)
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        }
        for (var path : List.of("/", "/passord", "/lenke", "/main.js", "/page.css")) {
            assertThat(header(client().get(path), "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        for (var path : List.of("/", "/api/me", "/x/y/z")) {
            var response = kari.get(path);
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(response, "Cache-Control")).containsAnyOf("no-store", "no-cache, private");
        }
    }

    private Client client() {
        return new Client(server.port());
    }

    private void keep(boolean active) {
        var account = new Account("kari", "Kari", Role.CONTROLLER, List.of(), "", active);
        office.accounts().put(ADMINISTRATOR, account);
    }

    private HttpResponse<byte[]> signIn(String password) {
        return client().post("/api/sign-in", credentials(password));
    }

    private int signOut(String header, String value) {
        return kari.send(kari.request("/api/sign-out").header(header, value).POST(BodyPublishers.noBody()))
                .statusCode();
    }

    private static int me(Client client) {
        return client.get("/api/me").statusCode();
    }

    private static String credentials(String password) {
        return "{\"municipality\": \"9901\", \"account\": \"kari\", \"password\": \"" + password + "\"}";
    }

    private static String choice(String secret) {
        return "{\"secret\": \"" + secret + "\", \"password\": \"" + PASSWORD + "\"}";
    }

    private static String cookie(HttpResponse<byte[]> response) {
        return header(response, "Set-Cookie").replaceFirst("__Host-samlebok=([0-9a-f]+);.*", "$1");
    }

    private static String type(HttpResponse<byte[]> response) {
        return header(response, "Content-Type");
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private static void assertProblem(int status, HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).as(Client.text(response)).isEqualTo(status);
        assertThat(type(response)).startsWith("application/problem+json");
    }
}
