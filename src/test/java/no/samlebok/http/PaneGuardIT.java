package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.app.Received;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.AuditLine;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.layout.IdentitySheet;
import no.samlebok.ledger.Role;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pass of the task pane lets somebody do, and who may frame what. */
class PaneGuardIT {
    private static final String PASSWORD = "et langt passord";
    private static final String SEND = "/api/9901/recognitions";
    private static final String NONSENSE = "?";

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Offices.START);
    private SqliteArchive archive;
    private Office office;
    private ApiServer server;

    @BeforeEach
    void start() throws IOException {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, clock);
        server = ApiServer.start(office, 0);
        assertThat(office.open()
                        .open(Offices.caller(Role.CONTROLLER), Offices.text())
                        .faults())
                .isEmpty();
        keep("kari", Role.CONTROLLER, List.of());
        keep("rita", Role.LEADER, List.of(Offices.SCHOOL));
    }

    @AfterEach
    void stop() {
        server.close();
        archive.close();
    }

    @Test
    void thePassIsHandedOverAndIsNoCookie() throws IOException {
        var answer = signIn("kari", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(json(answer).get("secret").asText()).matches("[0-9a-f]{64}");
        assertThat(json(answer).get("expires").asText()).isEqualTo("2026-05-11T11:00:00Z");
        assertThat(json(answer).get("account").get("id").asText()).isEqualTo("kari");
        assertThat(audited()).contains("pane-sign-in");
    }

    @Test
    void aPassOfThePaneOpensWhatThePaneNeedsAndNothingMore() throws IOException {
        var pass = pass("kari");
        for (var route : Routes.all(office)) {
            if (route.right().isOf(Role.CONTROLLER)
                    && route.right() != Right.OPEN
                    && !route.path().endsWith("/sign-out")) {
                var asked = ask(route.method(), Place.ANYWHERE.path(route), pass);
                boolean isRefused = asked.statusCode() == 403;
                assertThat(isRefused)
                        .as("%s %s: %s", route.method(), route.path(), Client.text(asked))
                        .isEqualTo(!Set.of(Right.SIGNED_IN, Right.SEE_ROUNDS, Right.SEE_UNIT, Right.SEND)
                                .contains(route.right()));
            }
        }
    }

    @Test
    void nothingIsDecidedWithThePassOfThePane() throws IOException {
        var controller = Offices.caller(Role.CONTROLLER);
        var issued = office.issue().issue(controller, Offices.ROUND, Offices.SCHOOL);
        office.receive().receive(controller, "a.xlsx", Offices.filled(issued.bytes(), "41 900"));
        var path = "/api/9901/rounds/" + Offices.ROUND.round() + "/units/110/decisions";
        var decision = BodyPublishers.ofString("{\"does\": \"exclude\", \"reason\": \"Nei\"}");
        var client = new Client(server.port());
        var asked = client.send(client.request(path)
                .header("Authorization", "Bearer " + pass("kari"))
                .POST(decision));
        assertThat(asked.statusCode()).isEqualTo(403);
        var page = new Client(server.port());
        page.post("/api/sign-in", credentials("kari", PASSWORD));
        var decided = page.send(page.request(path).POST(decision));
        assertThat(decided.statusCode()).as(Client.text(decided)).isEqualTo(200);
    }

    @Test
    void oneSortOfSecretIsNotTakenForTheOther() throws IOException {
        var pass = pass("kari");
        var session = new Client(server.port())
                .post("/api/sign-in", credentials("kari", PASSWORD))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst("__Host-samlebok=([0-9a-f]+);.*", "$1");
        assertThat(ask(HandlerType.GET, "/api/me", pass).statusCode()).isEqualTo(200);
        assertThat(ask(HandlerType.GET, "/api/me", session).statusCode()).isEqualTo(401);
        var client = new Client(server.port());
        var asCookie = client.request("/api/me").header("Cookie", "__Host-samlebok=" + pass);
        assertThat(client.send(asCookie).statusCode()).isEqualTo(401);
        var both = client.request("/api/me")
                .header("Cookie", "__Host-samlebok=" + session)
                .header("Authorization", "Bearer " + "0".repeat(64));
        assertThat(client.send(both).statusCode()).as("the pass counts alone").isEqualTo(401);
        var ofAnother = client.request("/api/me")
                .header("Cookie", "__Host-samlebok=" + session)
                .header("Authorization", "Basic YTpi");
        assertThat(client.send(ofAnother).statusCode())
                .as("what stands before us signs in its own way")
                .isEqualTo(200);
    }

    @Test
    void nothingIsChangedFromAnotherSiteWithAPassEither() throws IOException {
        var client = new Client(server.port());
        for (var header : List.of(List.of("Sec-Fetch-Site", "cross-site"), List.of("Origin", "https://evil.example"))) {
            var asked = client.send(client.request(SEND)
                    .header("Authorization", "Bearer " + pass("kari"))
                    .header(header.get(0), header.get(1))
                    .POST(BodyPublishers.ofString(NONSENSE)));
            assertThat(asked.statusCode()).as(header.toString()).isEqualTo(403);
        }
        assertThat(ask(HandlerType.POST, SEND, pass("kari")).statusCode()).isEqualTo(400);
    }

    @Test
    void thePassEndsAfterTwoHoursOrWhenItIsEnded() throws IOException {
        var pass = pass("kari");
        clock.move(Duration.ofHours(2).minusSeconds(1));
        assertThat(ask(HandlerType.GET, "/api/me", pass).statusCode()).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(ask(HandlerType.GET, "/api/me", pass).statusCode()).isEqualTo(401);
        var other = pass("kari");
        assertThat(ask(HandlerType.POST, "/api/sign-out", other).statusCode()).isEqualTo(204);
        assertThat(ask(HandlerType.GET, "/api/me", other).statusCode()).isEqualTo(401);
        var revoked = pass("kari");
        office.accounts().revoke(Offices.caller(Role.ADMINISTRATOR), "kari");
        assertThat(ask(HandlerType.GET, "/api/me", revoked).statusCode()).isEqualTo(401);
    }

    @Test
    void aLinkLeadsToItsRoundAndNoFartherThanItLasts() throws IOException {
        var end = Offices.START.plus(Duration.ofHours(1));
        var link = office.accounts().link(Offices.caller(Role.CONTROLLER), "rita", Offices.ROUND.round(), end);
        var answer = new Client(server.port()).post("/api/pane/link", "{\"secret\": \"" + link + "\"}");
        assertThat(json(answer).get("expires").asText()).isEqualTo("2026-05-11T10:00:00Z");
        var pass = json(answer).get("secret").asText();
        assertThat(ask(HandlerType.GET, "/api/9901/rounds/" + Offices.ROUND.round(), pass)
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask(HandlerType.GET, "/api/9901/rounds/annen", pass).statusCode())
                .isEqualTo(404);
        assertThat(new Client(server.port())
                        .post("/api/pane/link", "{\"secret\": \"" + pass + "\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoeverGuessesPasswordsMustWaitHereToo() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(signIn("kari", "galt").statusCode()).isEqualTo(401);
        }
        assertThat(signIn("kari", PASSWORD).statusCode()).isEqualTo(401);
        clock.move(Duration.ofSeconds(2));
        assertThat(signIn("kari", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void aWorkbookOfTheirOwnIsRecognised() throws IOException {
        var issued = office.issue().issue(Offices.caller(Role.CONTROLLER), Offices.ROUND, Offices.SCHOOL);
        var one = json(recognise("rita", line(issued.bytes())));
        assertThat(one.get("unit").asText()).isEqualTo("110");
        assertThat(one.get("name").asText()).isEqualTo("Fjordvik skole");
        assertThat(one.get("round").asText()).isEqualTo(Offices.ROUND.round());
        assertThat(one.get("deadline").asText()).isEqualTo("2026-05-15");
        assertThat(one.get("issue").asInt()).isEqualTo(1);
        assertThat(one.get("version").asInt()).isZero();
        assertThat(one.get("asked")).extracting(JsonNode::asText).containsExactly("f_okonomi_netto_prognose");
    }

    @Test
    void aWorkbookOfSomebodyElsesIsNotThere() throws IOException {
        var issued = office.issue().issue(Offices.caller(Role.CONTROLLER), Offices.ROUND, Offices.OFFICE);
        var line = line(issued.bytes());
        assertThat(recognise("kari", line).statusCode()).isEqualTo(200);
        for (var other : List.of(line, line.replace("|9901|", "|9902|"), line.replace("|fjordvik-2026-t1|", "|x|"))) {
            assertThat(recognise("rita", other).statusCode()).as(other).isEqualTo(404);
        }
        for (var none : List.of("", "hei", "samlebok/1|9901", "a|b|c|d|e|f|g|h|i")) {
            var answer = recognise("rita", none);
            assertThat(answer.statusCode()).as(none).isEqualTo(400);
            assertThat(json(answer).get("type").asText()).isEqualTo("urn:samlebok:notOurs");
        }
    }

    @Test
    void onlyThePaneAndItsDialogMayBeFramedAndOnlyByOffice() {
        for (var path : List.of("/panel", "/panel/innlogging")) {
            var policy = policy(path);
            assertThat(policy)
                    .contains(
                            "default-src 'none'",
                            "script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/;",
                            "connect-src 'self';",
                            "form-action 'none'",
                            "base-uri 'none'")
                    .doesNotContain("unsafe");
            var ancestors = policy.replaceFirst(".*frame-ancestors ", "").split(" ", -1);
            assertThat(ancestors)
                    .containsExactlyInAnyOrder(
                            "https://*.officeapps.live.com",
                            "https://*.office.com",
                            "https://*.sharepoint.com",
                            "https://*.microsoft365.com",
                            "https://*.cloud.microsoft",
                            "https://onedrive.live.com");
        }
        for (var route : Routes.all(office)) {
            var path = Place.ANYWHERE.path(route);
            if (route.method().equals(HandlerType.GET) && !path.startsWith("/panel")) {
                assertThat(policy(path))
                        .as(path)
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("microsoft", "office");
            }
        }
    }

    @Test
    void iconsAreKeptForAWhileAsOfficeAsks() {
        for (int side : List.of(16, 32, 64, 80, 128, 192)) {
            var icon = new Client(server.port()).get("/icons/icon-" + side + ".png");
            assertThat(icon.statusCode()).isEqualTo(200);
            assertThat(icon.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/png");
            assertThat(icon.headers().firstValue("Cache-Control")).hasValue("public, max-age=86400");
        }
        for (var path : List.of(
                "/icons/outline.png",
                "/icons/icon-17.png",
                "/icons/..%2fmanifest.xml",
                "/pane/..%2fmain.js",
                "/pane/pane.html")) {
            assertThat(new Client(server.port()).get(path).statusCode())
                    .as(path)
                    .isIn(400, 404);
        }
    }

    private String policy(String path) {
        return new Client(server.port())
                .get(path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    private void keep(String id, Role role, List<String> units) {
        office.accounts().put(Offices.caller(Role.ADMINISTRATOR), new Account(id, id, role, units, "", true));
        var invitation = office.accounts().invite(Offices.caller(Role.ADMINISTRATOR), id);
        var choice = "{\"secret\": \"" + invitation + "\", \"password\": \"" + PASSWORD + "\"}";
        assertThat(new Client(server.port()).post("/api/password", choice).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<byte[]> signIn(String id, String password) {
        return new Client(server.port()).post("/api/pane/sign-in", credentials(id, password));
    }

    private String pass(String id) throws IOException {
        return json(signIn(id, PASSWORD)).get("secret").asText();
    }

    private HttpResponse<byte[]> ask(HandlerType method, String path, String pass) {
        var client = new Client(server.port());
        var body = method.equals(HandlerType.GET) ? BodyPublishers.noBody() : BodyPublishers.ofString(NONSENSE);
        return client.send(
                client.request(path).header("Authorization", "Bearer " + pass).method(method.name(), body));
    }

    private HttpResponse<byte[]> recognise(String who, String line) throws IOException {
        var client = new Client(server.port());
        var body = new ObjectMapper().createObjectNode().put("line", line).toString();
        return client.send(client.request(SEND)
                .header("Authorization", "Bearer " + pass(who))
                .POST(BodyPublishers.ofString(body)));
    }

    private String line(byte[] workbook) {
        var received = (Received.Opened) office.workbooks().read(workbook);
        return received.book().properties().get(IdentitySheet.NAME);
    }

    private Set<String> audited() {
        return archive.reading(records -> records.audit().after(0, 1000)).stream()
                .map(AuditLine::what)
                .collect(Collectors.toSet());
    }

    private static String credentials(String id, String password) {
        return "{\"municipality\": \"9901\", \"account\": \"" + id + "\", \"password\": \"" + password + "\"}";
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
