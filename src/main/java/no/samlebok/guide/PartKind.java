package no.samlebok.guide;

import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What sort of piece a family is made of. */
public enum PartKind {
    SECTION,
    ROW,
    COLUMN,
    GROUP,
    TEXT,
    RULE;

    /** As readers call it: rad, kolonne. */
    public Words words() {
        return Messages.words("guide.kind." + name().toLowerCase(Locale.ROOT));
    }
}
