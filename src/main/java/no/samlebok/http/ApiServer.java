package no.samlebok.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.samlebok.app.Hash;
import no.samlebok.app.office.Office;

/** The service, listening for requests. */
public final class ApiServer implements AutoCloseable {
    /** How many bytes somebody may send at once. */
    static final long LARGEST_REQUEST = 64L << 20;

    private static final int TAG = 32;
    private static final String JSON = "application/json";

    private final Office office;
    private final Gate gate;
    private final Javalin javalin;

    private ApiServer(Office office) {
        this.office = office;
        this.gate = new Gate(office);
        this.javalin = Javalin.create(this::configure);
    }

    /** Starts the service on a port of this machine, 0 for one that is free. */
    public static ApiServer start(Office office, int port) {
        var server = new ApiServer(office);
        server.javalin.start("127.0.0.1", port);
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_REQUEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(LARGEST_REQUEST, SizeUnit.BYTES);
        config.http.defaultContentType = JSON;
        config.router.treatMultipleSlashesAsSingleSlash = false;
        config.routes.before(ApiServer::guard);
        for (var route : Routes.all(office)) {
            config.routes.addHttpHandler(route.method(), route.path(), context -> serve(context, route));
        }
        var problems = new Problems(office.codec());
        config.routes.exception(Objected.class, (objected, context) -> problems.tell(context, objected.objection()));
        problems.tellFor(config.routes);
    }

    /** Nothing of it is kept by browsers, guessed at, framed, or told to other sites. */
    private static void guard(Context context) {
        context.header("Cache-Control", "no-store");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (context.contentLength() > LARGEST_REQUEST) {
            throw new Refused(413, "request");
        }
    }

    private void serve(Context context, Route route) {
        var reply = route.work().on(gate.enter(context, route));
        if (reply instanceof Reply.Value value) {
            answer(context, value.status(), office.codec().write(value.value()));
        } else if (reply instanceof Reply.Accepted begun) {
            context.header("Location", begun.location());
            answer(context, 202, office.codec().write(begun.value()));
        } else if (reply instanceof Reply.Document document) {
            answer(context, 200, document.json());
        } else if (reply instanceof Reply.Session session) {
            context.cookie(cookie(session.secret()));
            answer(context, 200, office.codec().write(session.value()));
        } else if (reply instanceof Reply.Page page) {
            show(context, page);
        } else if (reply instanceof Reply.File file) {
            send(context, file);
        } else {
            context.status(204);
        }
    }

    private static void show(Context context, Reply.Page page) {
        context.header("Content-Security-Policy", page.policy().header());
        answer(context, 200, page.type(), page.content());
        context.header("Cache-Control", page.policy().keeping());
    }

    private static void answer(Context context, int status, String json) {
        answer(context, status, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that is the same as the one the client has is not sent again. */
    private static void answer(Context context, int status, String type, byte[] content) {
        var tag = '"' + Hash.of(content).substring(0, TAG) + '"';
        context.header("ETag", tag).header("Cache-Control", "no-cache, private");
        if (context.method().equals(HandlerType.GET) && tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.status(status).contentType(type).result(content);
        }
    }

    private static void send(Context context, Reply.File file) {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        context.contentType(file.type());
        try {
            file.writing().to(context.outputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cookie cookie(String secret) {
        int age = secret.isEmpty() ? 0 : -1;
        return new Cookie(Gate.COOKIE, secret, "/", age, true, true, null, SameSite.STRICT);
    }
}
