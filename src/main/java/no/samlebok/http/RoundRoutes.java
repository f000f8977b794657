package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Office;
import no.samlebok.template.Fault;

/** Rounds: opened, changed, and how far they have come. */
record RoundRoutes(Office office) {
    private static final String ALL = "/api/{municipality}/rounds";
    private static final String ONE = ALL + "/{round}";

    /** A round among the others. */
    record RoundLine(String round, String title, String municipality, java.time.LocalDate deadline) {}

    List<Route> all() {
        return List.of(
                new Route(HandlerType.GET, ALL, Right.SEE_ROUNDS, "The rounds, the newest first", this::rounds),
                new Route(HandlerType.POST, ALL, Right.KEEP_ROUNDS, "Open or change a round, by its file", this::open),
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
            return new Reply.Value(
                    422,
                    Map.of(
                            "faults",
                            opened.faults().stream()
                                    .map(fault -> said(fault, visit))
                                    .toList()));
        }
        return Reply.of(Map.of("round", opened.key().round(), "version", opened.version()));
    }

    private Reply board(Visit visit) {
        return Reply.of(BoardView.of(visit.known(), visit.caller(), office.today(), visit.language()));
    }

    private Reply disagreements(Visit visit) {
        return Reply.of(DisagreementView.all(visit.known(), visit.caller(), office.today(), visit.language()));
    }

    private Reply file(Visit visit) {
        var newest = office.archive().reading(records -> records.rounds().newest(visit.key()));
        var text = newest.orElseThrow().text().round();
        return Reply.File.of(
                visit.path("round") + ".yaml",
                "application/yaml",
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String said(Fault fault, Visit visit) {
        return fault.in(visit.language());
    }
}
