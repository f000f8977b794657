package no.samlebok.excel.read;

import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/** Says within this package that an upload is refused and why; {@link Snapshot} makes a value of it. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    private Unreadable(Message why) {
        super(why.key() + " " + why.arguments(), null, false, false);
        this.why = why;
    }

    /** The refusal with this message key and these arguments, each a name and then its value. */
    static Unreadable of(String key, String... arguments) {
        var message = Messages.of(key);
        for (int at = 0; at < arguments.length; at += 2) {
            message = message.with(arguments[at], Quote.text(arguments[at + 1]));
        }
        return new Unreadable(message);
    }

    /** What to say to the sender. */
    Message why() {
        return why;
    }
}
