package no.samlebok.app;

import java.time.LocalDate;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.rolling.Rolled;
import no.samlebok.template.Round;

/** Makes the next round of a round, in which what its units have sent is known. */
public final class RollRound {
    private final Forms forms;

    /** With how forms are made. */
    public RollRound(Forms forms) {
        this.forms = forms;
    }

    /** The next round, filled in from all that has happened in the one before, by a day. */
    public Rolled roll(Round before, RoundLedger ledger, LocalDate day, Round next) {
        return Rolled.of(ConsolidateRound.together(before, forms, ledger, day), next);
    }
}
