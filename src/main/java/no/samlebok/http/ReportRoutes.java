package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.samlebok.app.ReportFormat;
import no.samlebok.app.office.Office;
import no.samlebok.report.Consolidation;
import no.samlebok.report.print.ReportDocuments;

/** What the units come to together: the consolidated workbook, the documents, and the editions. */
record ReportRoutes(Office office) {
    private static final String ROUND = "/api/{municipality}/rounds/{round}";
    private static final String EDITIONS = ROUND + "/editions";

    /** An edition that is made. */
    record Named(String name) {}

    List<Route> all() {
        return List.of(
                new Route(
                                HandlerType.GET,
                                ROUND + "/consolidated",
                                Right.SEE_TOTALS,
                                "The consolidated workbook, of now or of an edition",
                                this::consolidated)
                        .costing(Cost.ROUND),
                new Route(
                                HandlerType.GET,
                                ROUND + "/chapter",
                                Right.SEE_TOTALS,
                                "The chapter of the annual report",
                                this::chapter)
                        .costing(Cost.ROUND),
                new Route(
                        HandlerType.GET,
                        ROUND + "/tables",
                        Right.SEE_TOTALS,
                        "The report tables as JSON",
                        this::tables),
                new Route(
                                HandlerType.GET,
                                ROUND + "/report",
                                Right.SEE_TOTALS,
                                "Every document in every format or in one, in a zip",
                                this::report)
                        .costing(Cost.ROUND),
                new Route(HandlerType.GET, EDITIONS, Right.SEE_TOTALS, "The editions", this::editions),
                new Route(
                                HandlerType.POST,
                                EDITIONS,
                                Right.KEEP_ROUNDS,
                                "Make an edition of the round as it stands",
                                this::make)
                        .keyed(),
                new Route(
                        HandlerType.GET,
                        EDITIONS + "/{edition}/changes",
                        Right.SEE_TOTALS,
                        "What has changed since, value by value",
                        this::changes));
    }

    private static Consolidation together(Visit visit) {
        return visit.together(visit.query("edition"));
    }

    private Reply consolidated(Visit visit) {
        return Reply.File.of(new RoundFiles(office).consolidated(together(visit)));
    }

    private Reply chapter(Visit visit) {
        return Reply.File.of(new RoundFiles(office).chapter(together(visit)));
    }

    private Reply tables(Visit visit) {
        return new Reply.Document(office.json().report(new ReportDocuments(together(visit)).municipality()));
    }

    private Reply report(Visit visit) {
        return Reply.File.of(new RoundFiles(office).report(together(visit), formats(visit)));
    }

    private static EnumSet<ReportFormat> formats(Visit visit) {
        var formats = EnumSet.allOf(ReportFormat.class);
        visit.query("format")
                .ifPresent(one -> formats.removeIf(format -> !format.ending().equals("." + one)));
        if (formats.isEmpty()) {
            throw new Refused(400, "format");
        }
        return formats;
    }

    private Reply editions(Visit visit) {
        var audience = visit.audience();
        return Reply.of(office.editions().of(visit.key()).stream()
                .map(edition -> EditionView.of(edition, audience))
                .toList());
    }

    private Reply make(Visit visit) {
        var name = visit.body(Named.class).name();
        if (name == null || name.isBlank()) {
            throw new Refused(400, "body");
        }
        var audience = visit.audience();
        return visit.once(records -> office.editions()
                .make(records, visit.caller(), visit.key(), name.strip())
                .map(edition -> EditionView.of(edition, audience))
                .orElseThrow(() -> new Refused(409, "editionIsThere")));
    }

    private Reply changes(Visit visit) {
        var causes = Causes.of(office, visit);
        return Reply.of(Map.of(
                "edition",
                visit.path("edition"),
                "changes",
                office.editions().since(visit.key(), visit.path("edition")).stream()
                        .map(shift -> ShiftView.of(shift, causes))
                        .toList()));
    }
}
