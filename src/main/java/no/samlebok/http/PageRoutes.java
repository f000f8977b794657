package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samlebok.app.office.NotThere;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;

/** The pages, and the words on them. */
record PageRoutes() {
    private static final String FOLDER = "/web/";
    private static final String ICONS = "/addin-manifest/icons/";
    private static final String WORDS = "page.";
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9-]+(?:\\.[0-9]+)*\\.(?:js|css|svg|txt)|[a-z0-9.-]+-LICENSE\\.txt");
    private static final Pattern ICON = Pattern.compile("icon-[0-9]{2,3}\\.png");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    List<Route> all() {
        return List.of(
                page("/", "The page", "index.html", Policy.PAGE),
                page("/passord", "Where a password is chosen", "index.html", Policy.PAGE),
                page("/lenke", "Where a personal link leads", "index.html", Policy.PAGE),
                page("/panel", "The task pane in Excel", "pane/pane.html", Policy.PANE),
                page("/panel/innlogging", "Where one signs in to the task pane", "pane/dialog.html", Policy.PANE),
                new Route(HandlerType.GET, "/{file}", Right.OPEN, "A file of the page", visit -> file("", visit)),
                new Route(
                        HandlerType.GET,
                        "/views/{file}",
                        Right.OPEN,
                        "A file of the page",
                        visit -> file("views/", visit)),
                new Route(
                        HandlerType.GET,
                        "/vendor/{file}",
                        Right.OPEN,
                        "A file of the page",
                        visit -> file("vendor/", visit)),
                new Route(
                        HandlerType.GET,
                        "/pane/{file}",
                        Right.OPEN,
                        "A file of the task pane",
                        visit -> file("pane/", visit)),
                new Route(
                        HandlerType.GET,
                        "/icons/{file}",
                        Right.OPEN,
                        "An icon of the add-in",
                        visit -> read(ICONS + named(ICON, visit), Policy.ICON)),
                new Route(HandlerType.GET, "/api/words/{language}", Right.OPEN, "The words of the page", this::words));
    }

    private static Route page(String path, String about, String file, Policy policy) {
        return new Route(HandlerType.GET, path, Right.OPEN, about, visit -> read(FOLDER + file, policy));
    }

    private static Reply file(String folder, Visit visit) {
        return read(FOLDER + folder + named(NAME, visit), Policy.PAGE);
    }

    private static String named(Pattern names, Visit visit) {
        var name = visit.path("file");
        if (!names.matcher(name).matches()) {
            throw new NotThere(name);
        }
        return name;
    }

    private static Reply read(String name, Policy policy) {
        try (var file = PageRoutes.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new NotThere(name);
            }
            var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return new Reply.Page(type, file.readAllBytes(), policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply words(Visit visit) {
        var language = visit.path("language").equals("nn") ? Language.NN : Language.NB;
        return Reply.of(Messages.startingWith(WORDS).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(WORDS.length()),
                        entry -> entry.getValue().in(language))));
    }
}
