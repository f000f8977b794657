package no.samlebok.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import no.samlebok.app.archive.Pass;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.NotThere;
import no.samlebok.app.office.Office;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to its route, or not. What is not there and what is somebody else's are answered alike, so that
 * nobody learns what there is.
 */
final class Gate {
    /** The cookie with the secret of the session. */
    static final String COOKIE = "__Host-samlebok";

    private static final String BEARER = "Bearer ";
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Office office;
    private final Limits limits;

    Gate(Office office) {
        this.office = office;
        this.limits = new Limits(office.clock());
    }

    /**
     * The visit of a request to a route.
     *
     * @throws Refused when it may not be made
     * @throws TooOften when too many have come of late
     * @throws NotThere when it is about something that is not there for the one who asks
     */
    Visit enter(Context context, Route route) {
        limits.take(Cost.LIGHT, context);
        if (!SAFE.contains(route.method()) && !comesFromOurPages(context)) {
            throw new Refused(403, "otherSite");
        }
        var caller = caller(context);
        if (route.right() != Right.OPEN) {
            check(context, route, caller.orElseThrow(() -> new Refused(401, "signIn")));
        }
        return new Visit(context, office, caller.orElse(null));
    }

    /**
     * Who asks. A pass of the task pane comes in a header, for the cookie is not sent from within a frame of another site; it
     * then counts alone, and whether the request comes from our own pages is asked as of any other.
     */
    private Optional<Caller> caller(Context context) {
        return bearer(context)
                .map(office.admit()::paneCaller)
                .orElseGet(() -> Optional.ofNullable(context.cookie(COOKIE)).flatMap(office.admit()::caller));
    }

    /** The secret in the header of a request; empty when it has none. */
    static Optional<String> bearer(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(text -> text.startsWith(BEARER))
                .map(text -> text.substring(BEARER.length()));
    }

    private void check(Context context, Route route, Caller caller) {
        limits.take(Cost.LIGHT, caller);
        checkRight(context, route, caller);
        if (route.cost() != Cost.LIGHT) {
            limits.take(route.cost(), context);
            limits.take(route.cost(), caller);
        }
    }

    private void checkRight(Context context, Route route, Caller caller) {
        var parts = context.pathParamMap();
        var municipality = parts.get("municipality");
        if (municipality != null && !municipality.equals(caller.municipality())) {
            throw new NotThere("municipality " + municipality);
        }
        if (!has(caller, route.right())) {
            throw new Refused(403, "role");
        }
        var round = parts.get("round");
        if (municipality != null && round != null) {
            check(new RoundKey(municipality, round), parts.get("unit"), caller);
        }
    }

    private void check(RoundKey key, @Nullable String unit, Caller caller) {
        if (!caller.opens(key)) {
            throw new NotThere("round " + key);
        }
        var known = office.known(key);
        if (unit != null && (known.form(unit).isEmpty() || !caller.covers(known.round(), unit))) {
            throw new NotThere("unit " + unit + " of " + key);
        }
    }

    private static boolean has(Caller caller, Right right) {
        return right.isOf(caller.role())
                && (caller.isOfAll() || !right.isOverAll())
                && (caller.pass().round().isEmpty() || !right.isBeyondRounds())
                && (caller.pass().kind() != Pass.Kind.PANE || right.isOfPane());
    }

    /** Whether a browser that sent it was on a page of ours; what is no browser says nothing of where it was. */
    private static boolean comesFromOurPages(Context context) {
        var site = context.header("Sec-Fetch-Site");
        var origin = context.header("Origin");
        return (site == null || OWN_SITES.contains(site)) && (origin == null || isOurs(origin, context.host()));
    }

    private static boolean isOurs(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
