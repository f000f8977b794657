package no.samlebok.rule;

import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/** Stops the reading of an expression; never leaves {@link ExpressionParser}. */
final class Misread extends Exception {
    private final int position;
    private final transient Message found;

    private Misread(Token token, Message found) {
        super(found.key(), null, false, false);
        this.position = token.position();
        this.found = found;
    }

    /** Something else should have stood here; {@code wanted} is the last part of a message key. */
    static Misread wanted(String wanted, Token token) {
        var key = token.kind() == Token.Kind.END ? "rule.parse.end" : "rule.parse.unexpected";
        var message = Messages.of(key).with("found", token.text());
        return new Misread(token, message.with("wanted", Messages.words("rule.parse." + wanted)));
    }

    /** There is no such field. */
    static Misread unknown(Token token) {
        return new Misread(token, Messages.of("rule.parse.unknown").with("found", token.text()));
    }

    int position() {
        return position;
    }

    Message found() {
        return found;
    }
}
