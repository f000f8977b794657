package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.app.office.Admit;
import no.samlebok.app.office.Office;

/** How people come in and go out. */
record SessionRoutes(Office office) {
    /** What somebody signs in with. */
    record SignIn(String municipality, String account, String password) {
        SignIn {
            Objects.requireNonNull(municipality);
            Objects.requireNonNull(account);
            Objects.requireNonNull(password);
        }
    }

    /** A personal link. */
    record Link(String secret) {
        Link {
            Objects.requireNonNull(secret);
        }
    }

    /** A password that is chosen by an invitation. */
    record Choice(String secret, String password) {
        Choice {
            Objects.requireNonNull(secret);
            Objects.requireNonNull(password);
        }
    }

    List<Route> all() {
        return List.of(
                new Route(HandlerType.GET, "/health", Right.OPEN, "Whether the service can keep things", this::health),
                new Route(HandlerType.POST, "/api/sign-in", Right.OPEN, "Sign in with a password", this::signIn),
                new Route(HandlerType.POST, "/api/link", Right.OPEN, "Come in by a personal link", this::follow),
                new Route(HandlerType.POST, "/api/password", Right.OPEN, "Choose a password, once", this::choose),
                new Route(HandlerType.POST, "/api/sign-out", Right.SIGNED_IN, "End the session", this::signOut),
                new Route(HandlerType.GET, "/api/me", Right.SIGNED_IN, "Who is signed in", this::me));
    }

    /** Ready when what is kept can be read. */
    private Reply health(Visit visit) {
        office.archive().reading(records -> records.audit().last());
        return Reply.of(Map.of("status", "ready"));
    }

    private Reply signIn(Visit visit) {
        var body = visit.body(SignIn.class);
        return admitted(office.admit().signIn(body.municipality(), body.account(), body.password()), "wrongPassword");
    }

    private Reply follow(Visit visit) {
        return admitted(office.admit().follow(visit.body(Link.class).secret()), "oldLink");
    }

    private Reply choose(Visit visit) {
        var body = visit.body(Choice.class);
        return admitted(office.admit().choose(body.secret(), body.password()), "noPassword");
    }

    private Reply signOut(Visit visit) {
        var ofPane = Gate.bearer(visit.context());
        office.admit()
                .signOut(ofPane.orElseGet(() -> String.valueOf(visit.context().cookie(Gate.COOKIE))));
        return ofPane.isPresent() ? new Reply.Done() : new Reply.Session("", Map.of());
    }

    private Reply me(Visit visit) {
        return Reply.of(AccountView.of(visit.caller()));
    }

    private static Reply admitted(Optional<Admit.Admitted> admitted, String otherwise) {
        return admitted.<Reply>map(in -> new Reply.Session(in.secret(), AccountView.of(in.caller())))
                .orElseThrow(() -> new Refused(401, otherwise));
    }
}
