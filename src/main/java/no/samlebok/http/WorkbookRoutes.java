package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.HealWorkbook;
import no.samlebok.app.Rounds;
import no.samlebok.app.office.NotThere;
import no.samlebok.app.office.Office;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;
import no.samlebok.words.Messages;

/** Workbooks: taken out, checked, handed in, made anew. */
record WorkbookRoutes(Office office) {
    private static final String ROUND = "/api/{municipality}/rounds/{round}";
    private static final String UNIT = ROUND + "/units/{unit}";
    private static final String VERSION = UNIT + "/versions/{version}";

    List<Route> all() {
        return List.of(
                new Route(
                                HandlerType.GET,
                                ROUND + "/workbooks",
                                Right.KEEP_ROUNDS,
                                "A workbook for each unit, in a zip",
                                this::issueAll)
                        .costing(Cost.ROUND),
                new Route(
                                HandlerType.GET,
                                UNIT + "/workbook",
                                Right.SEND,
                                "A workbook of the unit, the same again for the same account until the round changes",
                                this::issue)
                        .costing(Cost.FILE),
                new Route(
                                HandlerType.POST,
                                "/api/{municipality}/checks",
                                Right.SEND,
                                "What would come of files if they were handed in",
                                this::check)
                        .costing(Cost.FILE),
                new Route(
                                HandlerType.POST,
                                "/api/{municipality}/uploads",
                                Right.SEND,
                                "Hand in one or many files, or zips of them",
                                this::upload)
                        .keyed()
                        .costing(Cost.FILE),
                new Route(
                        HandlerType.GET,
                        VERSION + "/file",
                        Right.SEE_UNIT,
                        "A file as it was received",
                        this::received),
                new Route(
                                HandlerType.GET,
                                VERSION + "/healed",
                                Right.SEE_UNIT,
                                "A received file made anew, with what to put right",
                                this::healed)
                        .costing(Cost.FILE));
    }

    private Reply issue(Visit visit) {
        var issued = office.issue().take(visit.caller(), visit.key(), visit.unit());
        return Reply.File.of(issued.name(), RoundFiles.XLSX, issued.bytes());
    }

    private Reply issueAll(Visit visit) {
        return Reply.File.of(new RoundFiles(office).workbooks(visit.caller(), visit.known()));
    }

    private Reply check(Visit visit) {
        var audience = visit.audience();
        var receptions = new ArrayList<ReceptionView>();
        uploads(visit)
                .forEach((name, file) -> receptions.add(
                        ReceptionView.of(office.receive().dryRun(visit.caller(), name, file), audience)));
        return Reply.of(receptions);
    }

    /** All files of a request are taken in together or not at all, so that its answer is kept with what it tells of. */
    private Reply upload(Visit visit) {
        var uploads = uploads(visit);
        var asked = visit.asked(uploads.telling());
        var audience = visit.audience();
        return office.once().before(asked).<Reply>map(Reply.Document::new).orElseGet(() -> {
            var arrivals = new Arrivals(office.receive(), visit.caller());
            uploads.forEach(arrivals::add);
            return visit.once(
                    asked,
                    records -> office.receive().keep(records, visit.caller(), arrivals.all()).stream()
                            .map(one -> ReceptionView.of(one, audience))
                            .toList());
        });
    }

    private Uploads uploads(Visit visit) {
        return Uploads.of(visit.context(), office.workbooks());
    }

    private Reply received(Visit visit) {
        var origin = version(visit).origin();
        return Reply.File.of(
                origin.file(),
                origin.file().endsWith(".json") ? "application/json" : RoundFiles.XLSX,
                bytes(visit, origin.sha256()));
    }

    private Reply healed(Visit visit) {
        var version = version(visit);
        var origin = version.origin();
        var round = visit.known().round();
        var healed = office.heal().heal(bytes(visit, origin.sha256()), origin, Rounds.only(round));
        var draft = healed.draft();
        if (draft == null) {
            throw new NotThere("healed version of " + visit.unit());
        }
        var name = HealWorkbook.fileName(origin.file(), suffix(round));
        return Reply.File.of(name, RoundFiles.XLSX, office.workbooks().write(draft));
    }

    private static String suffix(Round round) {
        return Messages.words("http.healed").in(round.language());
    }

    private byte[] bytes(Visit visit, String sha256) {
        return office.archive()
                .reading(records -> records.events().file(visit.path("municipality"), sha256))
                .orElseThrow(() -> new NotThere("file " + sha256));
    }

    private Submission version(Visit visit) {
        return visit.version(visit.known().ledger(visit.unit()), visit.path("version"))
                .submission();
    }
}
