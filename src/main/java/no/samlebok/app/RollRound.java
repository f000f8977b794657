package no.samlebok.app;

import no.samlebok.rolling.Rolled;
import no.samlebok.submission.Submissions;
import no.samlebok.template.Round;

/** Makes the next round of a round, in which what its units have sent is known. */
public final class RollRound {
    private final Forms forms;

    /** With how forms are made. */
    public RollRound(Forms forms) {
        this.forms = forms;
    }

    /** The next round, filled in from what is on the shelf of the one before. */
    public Rolled roll(Round before, Submissions shelf, Round next) {
        return Rolled.of(ConsolidateRound.together(before, forms, shelf), next);
    }
}
