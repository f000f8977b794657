package no.samlebok.report;

import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/**
 * How many units a total is made of, out of how many it should be made of.
 *
 * @param have the units whose figure is in it
 * @param of the units that are asked for it
 */
public record Coverage(int have, int of) {
    /** Whether no unit is in it; then there is no total, for missing is not zero. */
    public boolean isNone() {
        return have == 0;
    }

    /** In words: {@code 1 av 2 enheter}. */
    public Message words() {
        return Messages.of(of == 1 ? "report.coverage.one" : "report.coverage")
                .with("have", Integer.toString(have))
                .with("of", Integer.toString(of));
    }
}
