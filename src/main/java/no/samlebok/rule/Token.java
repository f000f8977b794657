package no.samlebok.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word of an expression: a number, a reference, a sign, or nothing more. */
record Token(Kind kind, String text, int position) {
    /** What a token is. */
    enum Kind {
        NUMBER,
        REFERENCE,
        SIGN,
        END
    }

    private static final Pattern WORD = Pattern.compile("\\s*(?:(?<number>\\d+(?:\\.\\d+)?(?![\\w.{]))"
            + "|(?<reference>(?:[A-Za-z]|\\{[^{}]*})(?:[\\w.]|\\{[^{}]*})*)|(?<sign>>=|<=|[-+*/()=]|\\S))");

    /** The tokens of an expression, the end among them; what belongs in none is a sign that nobody knows. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var word = WORD.matcher(text);
        while (word.lookingAt()) {
            tokens.add(found(word));
            word.region(word.end(), text.length());
        }
        tokens.add(new Token(Kind.END, "", text.stripTrailing().length()));
        return tokens;
    }

    /** Whether it is this sign or word. */
    boolean is(String sign) {
        return kind != Kind.END && text.equals(sign);
    }

    private static Token found(java.util.regex.Matcher word) {
        if (word.group("number") != null) {
            return new Token(Kind.NUMBER, word.group("number"), word.start("number"));
        }
        return word.group("reference") != null
                ? new Token(Kind.REFERENCE, word.group("reference"), word.start("reference"))
                : new Token(Kind.SIGN, word.group("sign"), word.start("sign"));
    }
}
