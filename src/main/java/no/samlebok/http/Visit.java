package no.samlebok.http;

import io.javalin.http.Context;
import java.util.Optional;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Known;
import no.samlebok.app.office.Office;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** A request that has come through the gate. */
final class Visit {
    private final Context context;
    private final Office office;
    private final @Nullable Caller caller;

    Visit(Context context, Office office, @Nullable Caller caller) {
        this.context = context;
        this.office = office;
        this.caller = caller;
    }

    /** The language of a request: bokmål unless nynorsk is asked for first. */
    static Language language(Context context) {
        var wanted = context.header("Accept-Language");
        return wanted != null && wanted.startsWith("nn") ? Language.NN : Language.NB;
    }

    Language language() {
        return language(context);
    }

    String say(Words words) {
        return words.in(language());
    }

    /** Who asks; they are signed in wherever a right is asked for. */
    Caller caller() {
        if (caller == null) {
            throw new Refused(401, "signIn");
        }
        return caller;
    }

    String path(String name) {
        return context.pathParam(name);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    boolean isAsked(String name) {
        return query(name).filter("true"::equals).isPresent();
    }

    RoundKey key() {
        return new RoundKey(path("municipality"), path("round"));
    }

    Known known() {
        return office.known(key());
    }

    String unit() {
        return path("unit");
    }

    String text() {
        return context.body();
    }

    /**
     * The body.
     *
     * @throws Refused when it is not of this kind
     */
    <T> T body(Class<T> kind) {
        try {
            return office.codec().read(context.body(), kind);
        } catch (IllegalArgumentException notOfThisKind) {
            throw new Refused(400, "body");
        }
    }

    Context context() {
        return context;
    }
}
