package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.app.office.Admit;
import no.samlebok.app.office.Office;

/**
 * How people come in to the task pane, and what the workbook they have open is. The dialog of the pane signs in and hands the
 * secret over to the pane, which sends it with each request: the page's cookie is not sent from within a frame of another
 * site, and should not be.
 */
record PaneRoutes(Office office) {
    /** The line by which a workbook says what it is. */
    record Line(String line) {
        Line {
            Objects.requireNonNull(line);
        }
    }

    /** Somebody who was let in. */
    record PassView(String secret, Instant expires, AccountView account) {}

    List<Route> all() {
        return List.of(
                new Route(
                        HandlerType.POST,
                        "/api/pane/sign-in",
                        Right.OPEN,
                        "A pass for the task pane, by a password",
                        this::signIn),
                new Route(
                        HandlerType.POST,
                        "/api/pane/link",
                        Right.OPEN,
                        "A pass for the task pane, by a personal link",
                        this::follow),
                new Route(
                        HandlerType.POST,
                        "/api/{municipality}/recognitions",
                        Right.SEND,
                        "What the workbook is that carries a line",
                        this::recognise));
    }

    private Reply signIn(Visit visit) {
        var body = visit.body(SessionRoutes.SignIn.class);
        return admitted(
                office.admit().signInToPane(body.municipality(), body.account(), body.password()), "wrongPassword");
    }

    private Reply follow(Visit visit) {
        return admitted(
                office.admit().followToPane(visit.body(SessionRoutes.Link.class).secret()), "oldLink");
    }

    private static Reply admitted(Optional<Admit.Admitted> admitted, String otherwise) {
        return admitted.map(in ->
                        Reply.of(new PassView(in.secret(), in.caller().pass().expires(), AccountView.of(in.caller()))))
                .orElseThrow(() -> new Refused(401, otherwise));
    }

    private Reply recognise(Visit visit) {
        var identity = office.recognise()
                .identity(visit.body(Line.class).line())
                .orElseThrow(() -> new Refused(400, "notOurs"));
        return Reply.of(RecognitionView.of(
                office.recognise().recognise(visit.caller(), identity), office.today(), visit.language()));
    }
}
