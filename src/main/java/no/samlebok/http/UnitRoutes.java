package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.app.archive.Records;
import no.samlebok.app.office.Decide;
import no.samlebok.app.office.Known;
import no.samlebok.app.office.Office;
import no.samlebok.figure.FieldId;
import no.samlebok.ledger.Deed;
import no.samlebok.report.Consolidation;
import no.samlebok.report.UnitReport;
import no.samlebok.report.print.ReportDocuments;
import org.jspecify.annotations.Nullable;

/** The report of one unit: seen, and decided about. */
record UnitRoutes(Office office) {
    private static final String ONE = "/api/{municipality}/rounds/{round}/units/{unit}";

    /**
     * Something that is decided.
     *
     * @param does what sort of deed it is
     * @param version the version it is about, for those that are about one
     * @param field the field it is about, for those that are about one
     * @param rule the rule of a finding that is lived with
     * @param until the last day that it is lived with
     * @param corrected what a field is corrected to, as the unit would write it
     * @param stands whether a correction stands, when a conflict is settled
     */
    record Decision(
            String does,
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable String field,
            @Nullable String rule,
            @Nullable LocalDate until,
            @Nullable String corrected,
            @Nullable Boolean stands) {
        Decision {
            Objects.requireNonNull(does);
        }
    }

    List<Route> all() {
        return List.of(
                new Route(HandlerType.GET, ONE, Right.SEE_UNIT, "The unit's report as it stands", this::unit),
                new Route(
                        HandlerType.GET,
                        ONE + "/figures",
                        Right.SEE_UNIT,
                        "Every value that counts, or of a version, with where it comes from",
                        this::figures),
                new Route(
                        HandlerType.GET,
                        ONE + "/report",
                        Right.SEE_UNIT,
                        "The tables and texts as they will be read",
                        this::report),
                new Route(
                        HandlerType.GET,
                        ONE + "/events",
                        Right.SEE_UNIT,
                        "Everything that has happened to it",
                        this::events),
                new Route(
                        HandlerType.GET,
                        ONE + "/differences",
                        Right.SEE_UNIT,
                        "What differs between the last version and the one that counts",
                        this::differences),
                new Route(
                                HandlerType.POST,
                                ONE + "/decisions",
                                Right.DECIDE,
                                "Approve, return, correct, waive, answer, exclude, reopen",
                                this::decide)
                        .keyed());
    }

    private Reply unit(Visit visit) {
        return Reply.of(view(visit, visit.known(), visit.audience()));
    }

    private UnitView view(Visit visit, Known known, Audience audience) {
        return UnitView.of(
                known, known.form(visit.unit()).orElseThrow(), visit.caller().role(), office.today(), audience);
    }

    private Reply figures(Visit visit) {
        var known = visit.known();
        var form = known.form(visit.unit()).orElseThrow();
        var ledger = known.ledger(visit.unit());
        var report = visit.query("version")
                .map(number -> UnitReport.asIf(form, ledger, visit.version(ledger, number), office.today()))
                .orElseGet(() -> report(known, visit));
        return Reply.of(FigureView.all(report, visit.language()));
    }

    private UnitReport report(Known known, Visit visit) {
        var form = known.form(visit.unit()).orElseThrow();
        return UnitReport.of(form, known.ledger(visit.unit()), office.today());
    }

    private Reply report(Visit visit) {
        var known = visit.known();
        var report = report(known, visit);
        var alone = new Consolidation(known.round(), List.of(report), List.of(), office.today(), null, Map.of());
        return new Reply.Document(office.json().report(new ReportDocuments(alone).unit(report)));
    }

    private Reply events(Visit visit) {
        var audience = visit.audience();
        return Reply.of(office.archive().reading(records -> records.events().after(visit.key(), 0)).stream()
                .filter(event -> event.unit().equals(visit.unit()))
                .map(event -> EventView.of(event, audience))
                .toList());
    }

    private Reply differences(Visit visit) {
        var known = visit.known();
        var form = known.form(visit.unit()).orElseThrow();
        return Reply.of(DifferencesView.of(known, form, office.today(), visit.language()));
    }

    private Reply decide(Visit visit) {
        var decision = visit.body(Decision.class);
        var audience = visit.audience();
        return visit.once(records -> {
            var decided = decided(records, visit, decision);
            var objection = decided.objection();
            if (objection != null) {
                throw new Objected(objection);
            }
            return view(visit, decided.known(), audience);
        });
    }

    private Decide.Decided decided(Records records, Visit visit, Decision decision) {
        return decision.does().equals(Deed.Kind.AMEND.id())
                ? amend(records, visit, decision)
                : office.decide().decide(records, visit.caller(), visit.key(), visit.unit(), deed(decision));
    }

    private Decide.Decided amend(Records records, Visit visit, Decision decision) {
        return office.decide()
                .amend(
                        records,
                        visit.caller(),
                        visit.key(),
                        visit.unit(),
                        field(decision).orElseThrow(() -> new Refused(400, "body")),
                        String.valueOf(needed(decision.corrected())),
                        reason(decision));
    }

    private static Deed deed(Decision decision) {
        return switch (decision.does()) {
            case "endorse" -> new Deed.Endorse(needed(decision.version()));
            case "approve" -> new Deed.Approve(needed(decision.version()));
            case "return" -> new Deed.Return(needed(decision.version()), reason(decision));
            case "exclude" -> new Deed.Exclude(reason(decision));
            case "include" -> new Deed.Include(reason(decision));
            case "reopen" -> new Deed.Reopen(reason(decision));
            case "waive" ->
                new Deed.Waive(
                        needed(decision.rule()),
                        field(decision).orElse(null),
                        reason(decision),
                        needed(decision.until()));
            case "end-waiver" ->
                new Deed.EndWaiver(needed(decision.rule()), field(decision).orElse(null));
            case "answer" ->
                new Deed.Answer(
                        needed(decision.version()),
                        field(decision).orElseThrow(() -> new Refused(400, "body")),
                        reason(decision));
            case "settle" ->
                new Deed.Settle(field(decision).orElseThrow(() -> new Refused(400, "body")), needed(decision.stands()));
            default -> throw new Refused(400, "body");
        };
    }

    private static String reason(Decision decision) {
        return decision.reason() == null ? "" : decision.reason();
    }

    private static Optional<FieldId> field(Decision decision) {
        try {
            return Optional.ofNullable(decision.field()).map(FieldId::parse);
        } catch (IllegalArgumentException noField) {
            throw new Refused(400, "body");
        }
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new Refused(400, "body");
        }
        return value;
    }
}
