package no.samlebok.app;

import java.time.Clock;
import no.samlebok.report.ConsolidatedWorkbook;
import no.samlebok.report.Consolidation;
import no.samlebok.submission.Submissions;
import no.samlebok.template.Round;
import no.samlebok.words.Messages;

/** Merges what a round's units have sent into one workbook. */
public final class ConsolidateRound {
    private final Forms forms;
    private final Workbooks workbooks;
    private final Clock clock;

    /** With how forms are made, how files are written, and the time. */
    public ConsolidateRound(Forms forms, Workbooks workbooks, Clock clock) {
        this.forms = forms;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    /** The name of a round's file: {@code Samlebok Årsmelding 2017.xlsx}. */
    public static String fileName(Round round) {
        var name = Messages.of("consolidate.file").with("period", round.period().label());
        return name.in(round.language()).replaceAll("[\\\\/:*?\"<>|]", "-") + ".xlsx";
    }

    /** The consolidated workbook of a round from what is on the shelf. */
    public byte[] consolidate(Round round, Submissions shelf) {
        var unitForms =
                round.reporting().stream().map(unit -> forms.of(round, unit)).toList();
        var submissions = shelf.of(round.municipality().number(), round.id());
        var consolidation = Consolidation.of(round, unitForms, submissions);
        return workbooks.write(ConsolidatedWorkbook.draft(consolidation, clock.instant()));
    }
}
