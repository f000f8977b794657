package no.samlebok.guide;

import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What a definition says of its parts, in the order readers want it. */
public enum FactName {
    LABEL,
    SECTION,
    SHEET,
    LINE_NAME,
    LINES,
    AGAINST,
    HEAD,
    YEARS,
    MEASURE,
    DECIMALS,
    LIMITS,
    FILLED,
    FORMULA,
    REQUIRED,
    TOTAL,
    PREVIOUS,
    TO_DATE,
    MAX_LENGTH,
    SEVERITY,
    CHECK,
    EACH,
    WHEN,
    FIELDS,
    TOLERANCE,
    MESSAGE,
    NOTE,
    HELP;

    /** What readers call it: Desimaler. */
    public Words words() {
        return Messages.words("guide.fact." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
