package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.app.archive.Codec;

/** The document about the API, made from its routes, so that neither can have what the other has not. */
record OpenApi(List<Route> routes, Codec codec) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    private static final Map<String, Object> KEY = Map.of(
            "name",
            Visit.KEY,
            "in",
            "header",
            "required",
            false,
            "description",
            "What the client calls the request. The same request under the same key by the same account is done once and"
                    + " answered the same for seven days; another request under it is refused (422). What was refused"
                    + " is not kept, and may be tried again under the same key.",
            "schema",
            Map.of("type", "string", "pattern", "^[!-~]{1,64}$"));

    Route route() {
        return new Route(
                HandlerType.GET, "/api/openapi.json", Right.OPEN, "This document", visit -> new Reply.Document(json()));
    }

    private String json() {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (var route : withItself()) {
            paths.computeIfAbsent(route.path(), any -> new LinkedHashMap<>())
                    .put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
        }
        return codec.write(
                Map.of("openapi", "3.1.0", "info", Map.of("title", "Samlebok", "version", "1"), "paths", paths));
    }

    private List<Route> withItself() {
        return Stream.concat(routes.stream(), Stream.of(route())).toList();
    }

    private static Map<String, Object> operation(Route route) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("summary", route.about());
        operation.put(
                "description",
                "Right: " + route.right().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        operation.put("parameters", parameters(route));
        operation.put(
                "responses",
                Map.of(
                        "2XX", Map.of("description", "Done"),
                        "default", Map.of("description", "Why not", "content", Map.of(Problem.MEDIA_TYPE, Map.of()))));
        return operation;
    }

    private static List<Object> parameters(Route route) {
        var parameters = new ArrayList<Object>();
        var names = PARAMETER.matcher(route.path());
        while (names.find()) {
            parameters.add(
                    Map.of("name", names.group(1), "in", "path", "required", true, "schema", Map.of("type", "string")));
        }
        if (route.isKeyed()) {
            parameters.add(KEY);
        }
        return parameters;
    }
}
