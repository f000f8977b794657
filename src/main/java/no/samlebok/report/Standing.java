package no.samlebok.report;

import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** How far a unit has come in the round. */
public enum Standing {
    /** It returns nothing itself, and only gathers the units below it. */
    GATHERS,
    /** Nothing is received. */
    MISSING,
    /** What is received has errors, so its figures are in no total. */
    ERRORS,
    /** A valid workbook is received and counts. */
    VALID,
    /** The controller has approved it. */
    APPROVED;

    /** A symbol and a word, never colour alone: {@code ✓ Godkjent}. */
    public Words words() {
        return text("standing");
    }

    /** What stands in place of a figure that is not there because of it. */
    public Words instead() {
        return text("instead");
    }

    private Words text(String group) {
        return Messages.words("report." + group + "." + name().toLowerCase(Locale.ROOT));
    }
}
