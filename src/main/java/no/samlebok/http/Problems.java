package no.samlebok.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import no.samlebok.app.UnusableStyles;
import no.samlebok.app.archive.Codec;
import no.samlebok.app.archive.NotKept;
import no.samlebok.app.office.NotThere;
import no.samlebok.app.office.OtherRequest;
import no.samlebok.app.office.TaskGone;
import no.samlebok.ledger.Objection;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells why a request was not followed. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "urn:samlebok:";

    private final Codec codec;

    Problems(Codec codec) {
        this.codec = codec;
    }

    void tellFor(RoutesConfig routes) {
        routes.exception(Refused.class, (refused, context) -> tell(context, refused.status(), refused.key()));
        routes.exception(NotThere.class, (absent, context) -> tell(context, 404, "notThere"));
        routes.exception(TooOften.class, (often, context) -> {
            context.header("Retry-After", Long.toString(often.seconds()));
            tell(context, 429, "tooOften");
        });
        routes.exception(OtherRequest.class, (other, context) -> tell(context, 422, "usedKey"));
        routes.exception(TaskGone.class, (gone, context) -> tell(context, 404, "taskGone"));
        routes.exception(NotKept.class, (failed, context) -> tellLogged(context, 503, "notKept", failed));
        routes.exception(
                HttpResponseException.class, (failed, context) -> tell(context, failed.getStatus(), "request"));
        routes.exception(ServletException.class, (failed, context) -> {
            // What is left of files that cannot be told apart is not taken for the next request.
            context.header("Connection", "close");
            tell(context, 400, "request");
        });
        routes.exception(UnusableStyles.class, (failed, context) -> tell(context, 400, "styles"));
        routes.exception(Exception.class, (fault, context) -> tellLogged(context, 500, "fault", fault));
        routes.error(404, "*", context -> {
            if (context.result() == null || context.result().isEmpty()) {
                tell(context, 404, "notThere");
            }
        });
    }

    /** Tells why something was not done to a unit's report. */
    void tell(Context context, Objection objection) {
        int status = objection == Objection.NOT_YOURS ? 403 : 409;
        var kind = "objection:" + objection.name().toLowerCase(Locale.ROOT);
        tell(context, status, kind, Messages.words("http.notDone"), objection.words(), "");
    }

    private void tell(Context context, int status, String key) {
        tell(context, status, key, Messages.words("http." + key), Messages.words("http." + key + ".detail"), "");
    }

    private void tellLogged(Context context, int status, String key, Exception cause) {
        var id = UUID.randomUUID().toString();
        LOG.error("fault {}", id, cause);
        tell(context, status, key, Messages.words("http." + key), Messages.words("http." + key + ".detail"), id);
    }

    private void tell(Context context, int status, String kind, Words title, Words detail, String id) {
        var language = Visit.language(context);
        var problem = new Problem(TYPE + kind, title.in(language), status, detail.in(language), id);
        hearOut(context);
        context.status(status).contentType(Problem.MEDIA_TYPE).result(codec.write(problem));
    }

    /** Whoever is still sending does not hear the answer, so what is sent is read first, as far as a request may go. */
    private static void hearOut(Context context) {
        try {
            context.req().getInputStream().skip(ApiServer.LARGEST_REQUEST);
        } catch (IOException gone) {
            LOG.debug("a refused request that broke off", gone);
        }
    }
}
