package no.samlebok.app;

import java.time.Clock;
import java.time.LocalDate;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.report.ConsolidatedWorkbook;
import no.samlebok.report.Consolidation;
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

    /** The consolidated workbook of a round from all that has happened in it. */
    public byte[] consolidate(Round round, RoundLedger ledger) {
        return write(together(round, forms, ledger, LocalDate.now(clock)));
    }

    /** The consolidated workbook of a round that is put together. */
    public byte[] write(Consolidation together) {
        return workbooks.write(ConsolidatedWorkbook.draft(together, clock.instant()));
    }

    /** A round put together on a day from all that has happened in it. */
    public static Consolidation together(Round round, Forms forms, RoundLedger ledger, LocalDate day) {
        var unitForms =
                round.reporting().stream().map(unit -> forms.of(round, unit)).toList();
        return Consolidation.of(round, unitForms, ledger, day);
    }
}
