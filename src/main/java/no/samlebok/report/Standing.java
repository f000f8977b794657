package no.samlebok.report;

import java.util.Locale;
import no.samlebok.ledger.Effect;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** How far a unit has come in the round. */
public enum Standing {
    /** It returns nothing itself, and only gathers the units below it. */
    GATHERS,
    /** Its figures are taken out of everything, for a reason that is given. */
    EXCLUDED,
    /** Nothing is received. */
    MISSING,
    /** What is received has errors, so its figures are in no total. */
    ERRORS,
    /** A valid workbook is received and counts. */
    VALID,
    /** The controller has approved it. */
    APPROVED;

    /** How far a unit has come that returns a workbook. */
    static Standing of(UnitLedger ledger, @Nullable Effect counts) {
        if (ledger.exclusion() != null) {
            return EXCLUDED;
        }
        if (counts != null) {
            return ledger.approved() == null ? VALID : APPROVED;
        }
        return ledger.latest().isPresent() ? ERRORS : MISSING;
    }

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
