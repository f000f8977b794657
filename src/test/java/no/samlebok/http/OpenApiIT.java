package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.json.KeptJson;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document about the API has what there is, and nothing else. */
class OpenApiIT {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    @TempDir
    static Path folder;

    private static SqliteArchive archive;
    private static Office office;
    private static ApiServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() throws IOException {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, Offices.at(Offices.START));
        server = ApiServer.start(office, 0);
        var answer = new Client(server.port()).get("/api/openapi.json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        document = new ObjectMapper().readTree(answer.body());
    }

    @AfterAll
    static void stop() {
        server.close();
        archive.close();
    }

    @Test
    void itHasEveryRoute() {
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        var all = Routes.all(office).stream()
                .map(route -> route.method().name() + " " + route.path())
                .toList();
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(all).hasSizeGreaterThan(40);
    }

    @Test
    void everythingInItIsThere() {
        for (var route : Routes.all(office)) {
            var asked = new Client(server.port()).send(route.method().name(), Place.ANYWHERE.path(route), "?");
            assertThat(asked.statusCode())
                    .as("%s %s", route.method(), route.path())
                    .isIn(route.right() == Right.OPEN ? List.of(200, 400) : List.of(401));
        }
    }

    @Test
    void whatIsNotInItIsNotThere() {
        for (var path : List.of("/api", "/api/9901", "/api/9901/rounds/x/y", "/views", "/x/y/z", "/api/sign-in/x")) {
            assertThat(new Client(server.port()).get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(new Client(server.port()).get("/api/sign-in").statusCode()).isEqualTo(404);
    }

    @Test
    void everythingThatIsFilledInIsToldOf() {
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    var names = PARAMETER
                            .matcher(path.getKey())
                            .results()
                            .map(found -> found.group(1))
                            .toList();
                    assertThat(parameters(operation, "path")).isEqualTo(names);
                    assertThat(operation.get("summary").asText()).isNotBlank();
                }));
    }

    @Test
    void whereAKeyIsHeededIsToldOf() {
        var heeding = new ArrayList<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> parameters(operation.getValue(), "header")
                                .forEach(name -> heeding.add(name + ": " + operation.getKey() + " " + path.getKey()))));
        assertThat(heeding)
                .containsExactlyInAnyOrder(
                        "Idempotency-Key: post /api/{municipality}/uploads",
                        "Idempotency-Key: post /api/{municipality}/rounds/{round}/editions",
                        "Idempotency-Key: post /api/{municipality}/rounds/{round}/units/{unit}/decisions");
    }

    private static List<String> parameters(JsonNode operation, String in) {
        var names = new ArrayList<String>();
        operation.get("parameters").forEach(parameter -> {
            if (parameter.get("in").asText().equals(in)) {
                names.add(parameter.get("name").asText());
            }
        });
        return names;
    }

    private static List<String> documented() {
        var all = new ArrayList<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return all;
    }
}
