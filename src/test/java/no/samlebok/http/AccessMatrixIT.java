package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everybody asks for everything, of their own and of everybody else's, and is let through where the table says so only. */
class AccessMatrixIT {
    private static final List<String> EVERYBODY = List.of(
            "anonymous",
            "administrator",
            "controller",
            "director",
            "leader",
            "contributor",
            "reader",
            "school-controller",
            "school-reader");
    private static final AccessTable TABLE = AccessTable.read();
    /** What no route reads as what it wants, so that nothing is changed by those who are let through. */
    private static final String NONSENSE = "?";

    @TempDir
    static Path folder;

    private static Fjordvik fjordvik;
    private static Map<String, Route> routes;
    private static Map<String, Client> linked;

    @BeforeAll
    static void start() {
        fjordvik = new Fjordvik(folder);
        routes = Routes.all(fjordvik.office()).stream()
                .collect(Collectors.toMap(AccessMatrixIT::name, Function.identity(), (one, other) -> one));
        linked = EVERYBODY.stream().collect(Collectors.toMap(Function.identity(), fjordvik::byLink));
    }

    @AfterAll
    static void stop() {
        fjordvik.close();
    }

    @Test
    void theTableHasEveryRouteAtEveryPlaceOnceAndNothingElse() {
        var all = routes.values().stream()
                .flatMap(route -> Place.of(route).stream().map(place -> name(route) + " " + place))
                .toList();
        assertThat(TABLE.rows()).extracting(AccessTable.Row::title).containsExactlyInAnyOrderElementsOf(all);
    }

    @TestFactory
    Stream<DynamicTest> whoeverAsksComesToWhatTheTableSays() {
        return TABLE.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.title(), () -> assertThat(asked(row)).isEqualTo(row.outcomes())));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    private static Map<String, String> asked(AccessTable.Row row) throws IOException {
        var route = routes.get(row.route());
        var outcomes = new LinkedHashMap<String, String>();
        for (var who : EVERYBODY) {
            outcomes.put(who, outcome(row.place(), ask(who, route, row.place())));
        }
        return outcomes;
    }

    private static HttpResponse<byte[]> ask(String who, Route route, Place place) {
        var path = place.path(route).replace(Place.TASK, fjordvik.task());
        if (path.endsWith("/sign-out")) {
            return fjordvik.byLink(who).post(path, NONSENSE);
        }
        var client = place.isByLink() ? linked.get(who) : fjordvik.client(who);
        if (place.isFile()) {
            return client.upload(path, "a.xlsx", fjordvik.file(place));
        }
        return route.method().equals(HandlerType.GET)
                ? client.get(path)
                : client.send(route.method().name(), path, NONSENSE);
    }

    private static String outcome(Place place, HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (List.of(401, 403, 404).contains(status)) {
            return Integer.toString(status);
        }
        if (status >= 500) {
            return "fault";
        }
        return place.isFile() ? taken(response) : "ok";
    }

    /** A file has an answer of its own. */
    private static String taken(HttpResponse<byte[]> response) throws IOException {
        var reception = new ObjectMapper().readTree(response.body()).get(0);
        return !reception.hasNonNull("why") ? "ok" : "kept-out";
    }
}
