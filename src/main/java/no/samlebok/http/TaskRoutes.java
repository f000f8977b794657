package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.app.ReportFormat;
import no.samlebok.app.office.Job;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Task;
import no.samlebok.report.Consolidation;
import org.jspecify.annotations.Nullable;

/** Files that take their time to make: asked for, left, and come back to. */
record TaskRoutes(Office office) {
    private static final String ALL = "/api/{municipality}/rounds/{round}/tasks";
    private static final String ONE = ALL + "/{task}";

    /**
     * What is to be made.
     *
     * @param kind {@code workbooks}, {@code consolidated}, {@code chapter} or {@code report}
     * @param edition the edition it is made of; null for the round as it stands
     */
    record Wanted(String kind, @Nullable String edition) {
        Wanted {
            Objects.requireNonNull(kind);
        }
    }

    List<Route> all() {
        return List.of(
                new Route(
                                HandlerType.POST,
                                ALL,
                                Right.SEE_TOTALS,
                                "Begin a file that takes its time: workbooks, consolidated, chapter or report",
                                this::begin)
                        .costing(Cost.ROUND),
                new Route(HandlerType.GET, ONE, Right.SEE_TOTALS, "How far such a file has come", this::status),
                new Route(HandlerType.GET, ONE + "/file", Right.SEE_TOTALS, "The file, when it is made", this::file));
    }

    private Reply begin(Visit visit) {
        var task = office.tasks().begin(visit.caller(), visit.key(), job(visit, visit.body(Wanted.class)));
        var here = visit.context().path() + "/" + task.id();
        return new Reply.Accepted(here, TaskView.of(task, here));
    }

    private Job job(Visit visit, Wanted wanted) {
        var files = new RoundFiles(office);
        return switch (wanted.kind()) {
            case "workbooks" -> workbooks(visit, files);
            case "consolidated" -> files.consolidated(together(visit, wanted));
            case "chapter" -> files.chapter(together(visit, wanted));
            case "report" -> files.report(together(visit, wanted), EnumSet.allOf(ReportFormat.class));
            default -> throw new Refused(400, "body");
        };
    }

    private static Job workbooks(Visit visit, RoundFiles files) {
        if (!Right.KEEP_ROUNDS.isOf(visit.caller().role())) {
            throw new Refused(403, "role");
        }
        return files.workbooks(visit.caller(), visit.known());
    }

    private static Consolidation together(Visit visit, Wanted wanted) {
        return visit.together(Optional.ofNullable(wanted.edition()));
    }

    private Reply status(Visit visit) {
        return Reply.of(TaskView.of(task(visit), visit.context().path()));
    }

    private Reply file(Visit visit) {
        var task = task(visit);
        if (task.state() != Task.State.DONE) {
            throw new Refused(409, "taskNotDone");
        }
        var made = task.file();
        return new Reply.File(task.job().name(), task.job().type(), out -> Files.copy(made, out));
    }

    private Task task(Visit visit) {
        return office.tasks().find(visit.caller(), visit.key(), visit.path("task"));
    }
}
