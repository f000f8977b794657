package no.samlebok.app.office;

import java.util.List;
import no.samlebok.template.Unit;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * The letters of a round, and the units to which none could be written.
 *
 * @param written the letters
 * @param unwritten the units that nobody could be written to about
 */
public record Letters(List<Letter> written, List<Unwritten> unwritten) {
    public Letters {
        written = List.copyOf(written);
        unwritten = List.copyOf(unwritten);
    }

    /** Why nobody answers for a unit, though its leader once had an account. */
    public enum Why {
        /** The account is closed, and it is not for us to open it. */
        CLOSED,
        /** The account has come to be of something else. */
        TAKEN
    }

    /** A unit that nobody could be written to about, the account that stands in the way, and why. */
    public record Unwritten(Unit unit, String account, Why why) {
        /** It in words, with what to do. */
        public Words words() {
            var key = why == Why.CLOSED ? "letter.closed" : "letter.taken";
            return Messages.of(key)
                    .with("account", account)
                    .with("code", unit.code())
                    .words();
        }
    }
}
