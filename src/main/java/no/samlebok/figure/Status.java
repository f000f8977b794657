package no.samlebok.figure;

import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What is answered in words instead of a number; each has its wording in the message files. */
public enum Status {
    /** Ikke målt, IM, Måles ikke, For lav svarprosent. */
    NOT_MEASURED,
    /** Ikke målsatt. */
    NO_GOAL,
    /** Utgått. */
    DISCONTINUED,
    /** Ny. */
    NEW,
    /** Påbegynt. */
    UNDER_WAY,
    /** {@code ??}, {@code – %}: the unit does not know. */
    UNKNOWN,
    /** Gjelder ikke. */
    NOT_APPLICABLE;

    /** The stable name in data: {@code not-measured}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that forms offer for it: {@code Ikke målt}; the reader knows more. */
    public Words words() {
        return Messages.words("status." + id());
    }
}
