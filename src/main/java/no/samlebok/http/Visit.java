package no.samlebok.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samlebok.app.Hash;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.Records;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Known;
import no.samlebok.app.office.NotThere;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Once;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.ledger.Version;
import no.samlebok.report.Consolidation;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** A request that has come through the gate. */
final class Visit {
    /** The header with what a request is called by the one who sends it. */
    static final String KEY = "Idempotency-Key";

    private static final Pattern KEYS = Pattern.compile("[!-~]{1,64}");

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

    /** Who is answered, with the names of the municipality. */
    Audience audience() {
        var municipality = caller().municipality();
        return new Audience(
                language(),
                office.archive().reading(records -> records.accounts().of(municipality)).stream()
                        .collect(Collectors.toMap(Account::id, Account::name)));
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

    /**
     * A version of a unit's report, by its number as it is asked for.
     *
     * @throws NotThere when there is no such version
     */
    Version version(UnitLedger ledger, String number) {
        return ledger.version(number).orElseThrow(() -> new NotThere("version " + number));
    }

    /**
     * The round of the request put together: an edition of it, or as it stands when none is asked for.
     *
     * @throws NotThere when there is no such edition
     */
    Consolidation together(Optional<String> edition) {
        return edition.map(name -> office.editions().again(key(), name))
                .orElseGet(() -> known().together(office.today()))
                .naming(audience().names());
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

    /**
     * What is asked, with the key it may come under.
     *
     * @param content all that tells this request from another to the same route
     * @throws Refused when the key has another form than keys have
     */
    Once.Asked asked(String content) {
        var key = Optional.ofNullable(context.header(KEY));
        if (key.filter(text -> !KEYS.matcher(text).matches()).isPresent()) {
            throw new Refused(400, "badKey");
        }
        var request = context.method() + " " + context.path() + "\n" + content;
        return new Once.Asked(caller(), key, Hash.of(request.getBytes(StandardCharsets.UTF_8)));
    }

    /** The answer to the request of this body, which is followed once however often it comes under the same key. */
    Reply once(Function<Records, Object> work) {
        return once(asked(text()), work);
    }

    Reply once(Once.Asked asked, Function<Records, Object> work) {
        return new Reply.Document(
                office.once().answer(asked, records -> office.codec().write(work.apply(records))));
    }

    Context context() {
        return context;
    }
}
