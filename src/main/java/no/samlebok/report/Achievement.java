package no.samlebok.report;

import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Whether a goal is reached. */
public enum Achievement {
    MET,
    NOT_MET,
    /** It is a planned level, or goal or result cannot be compared. */
    NOT_SCORED;

    /** A symbol and a word: {@code ✓ Nådd}. */
    public Words words() {
        return Messages.words("report.achievement." + name().toLowerCase(Locale.ROOT));
    }
}
