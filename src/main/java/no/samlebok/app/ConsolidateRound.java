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
        return FileName.of(name.in(round.language())) + ".xlsx";
    }

    /** The consolidated workbook of a round from what is on the shelf. */
    public byte[] consolidate(Round round, Submissions shelf) {
        return workbooks.write(ConsolidatedWorkbook.draft(together(round, forms, shelf), clock.instant()));
    }

    /** A round put together from what is on the shelf. */
    static Consolidation together(Round round, Forms forms, Submissions shelf) {
        var unitForms =
                round.reporting().stream().map(unit -> forms.of(round, unit)).toList();
        return Consolidation.of(round, unitForms, shelf.of(round.municipality().number(), round.id()));
    }
}
