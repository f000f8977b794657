package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Office;
import no.samlebok.rolling.Ending;
import no.samlebok.template.Fault;

/** Rounds: opened, changed, and how far they have come. */
record RoundRoutes(Office office) {
    private static final String ALL = "/api/{municipality}/rounds";
    private static final String ONE = ALL + "/{round}";

    /** A round among the others. */
    record RoundLine(String round, String title, String municipality, LocalDate deadline) {}

    /**
     * The next round.
     *
     * @param round its id
     * @param to its last day, or its year
     */
    record Next(String round, String to, LocalDate deadline) {
        Next {
            Objects.requireNonNull(round);
            Objects.requireNonNull(to);
            Objects.requireNonNull(deadline);
        }
    }

    List<Route> all() {
        return List.of(
                new Route(HandlerType.GET, ALL, Right.SEE_ROUNDS, "The rounds, the newest first", this::rounds),
                new Route(HandlerType.POST, ALL, Right.KEEP_ROUNDS, "Open or change a round, by its file", this::open),
                new Route(
                        HandlerType.POST,
                        ONE + "/next",
                        Right.KEEP_ROUNDS,
                        "Open the next round, in which what its units have reported is known",
                        this::next),
                new Route(HandlerType.GET, ONE, Right.SEE_ROUNDS, "How far its units have come", this::board),
                new Route(
                        HandlerType.GET,
                        ONE + "/disagreements",
                        Right.SEE_ROUNDS,
                        "What its units say is wrong with figures that were filled in for them, and what they were told",
                        this::disagreements),
                new Route(HandlerType.GET, ONE + "/file", Right.KEEP_ROUNDS, "The round file", this::file));
    }

    private Reply rounds(Visit visit) {
        var municipality = visit.path("municipality");
        var ids = office.archive().reading(records -> records.rounds().of(municipality));
        return Reply.of(ids.stream()
                .map(id -> new RoundKey(municipality, id))
                .filter(visit.caller()::opens)
                .map(key -> office.known(key).round())
                .map(round -> new RoundLine(
                        round.id(),
                        visit.say(round.period().label()),
                        round.municipality().name(),
                        round.deadline()))
                .toList());
    }

    private Reply open(Visit visit) {
        var opened = office.open().open(visit.caller(), visit.text());
        if (!opened.faults().isEmpty()) {
            return faults(opened.faults(), visit);
        }
        return Reply.of(Map.of("round", opened.key().round(), "version", opened.version()));
    }

    private Reply next(Visit visit) {
        var wanted = visit.body(Next.class);
        var before = visit.known();
        var ending = Ending.of(wanted.to()).orElseThrow(() -> new Refused(400, "body"));
        if (!ending.of(before.round().period()).isAfter(before.round().period())) {
            throw new Refused(409, "notLater");
        }
        var key = new RoundKey(before.key().municipality(), wanted.round());
        if (office.archive().reading(records -> records.rounds().newest(key)).isPresent()) {
            throw new Refused(409, "roundIsThere");
        }
        var next = office.next().open(visit.caller(), before, wanted.round(), ending, wanted.deadline());
        return next.faults().isEmpty()
                ? Reply.of(Map.of(
                        "round",
                        next.key().round(),
                        "carried",
                        next.carried(),
                        "said",
                        next.said().stream().map(visit::say).toList()))
                : faults(next.faults(), visit);
    }

    private static Reply faults(List<Fault> faults, Visit visit) {
        return new Reply.Value(
                422,
                Map.of(
                        "faults",
                        faults.stream().map(fault -> said(fault, visit)).toList()));
    }

    private Reply board(Visit visit) {
        return Reply.of(BoardView.of(visit.known(), visit.caller(), office.today(), visit.language()));
    }

    private Reply disagreements(Visit visit) {
        return Reply.of(DisagreementView.all(visit.known(), visit.caller(), office.today(), visit.audience()));
    }

    private Reply file(Visit visit) {
        var newest = office.archive().reading(records -> records.rounds().newest(visit.key()));
        var text = newest.orElseThrow().text().round();
        return Reply.File.of(visit.path("round") + ".yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Fault fault, Visit visit) {
        return fault.in(visit.language());
    }
}
