package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlebok.rule.text.Part.Kind;
import org.jspecify.annotations.Nullable;

/** Puts the tokens of a sentence together to words, phrases, quantities, years and names. */
final class Parser {
    private static final int LONGEST = 12;

    private final Lexicon lexicon;
    private final Names own;
    private final Names others;

    Parser(Lexicon lexicon, Names own, Names others) {
        this.lexicon = lexicon;
        this.own = own;
        this.others = others;
    }

    /** The parts of a sentence. */
    List<Part> parts(List<Token> tokens) {
        var quantities = new Quantities(lexicon, tokens);
        var parts = new ArrayList<Part>();
        for (int at = 0; at < tokens.size(); ) {
            var found = quantities.at(at);
            int end = found.isPresent() ? found.get().end() : end(tokens, at);
            var quantity = found.map(Quantities.Found::quantity).orElse(null);
            var kind = quantity != null ? Kind.QUANTITY : kind(tokens.subList(at, end), quantities.isYear(at));
            parts.add(part(kind, tokens.subList(at, end), quantity));
            at = end;
        }
        return List.copyOf(parts);
    }

    /** The end of the name or fixed phrase that begins at a token, or of the single token. */
    private int end(List<Token> tokens, int at) {
        var words = words(tokens.subList(at, Math.min(tokens.size(), at + LONGEST)));
        int name = Math.max(own.length(words), others.length(words));
        return at + (name > 0 ? name : lexicon.fixed(words));
    }

    private Kind kind(List<Token> tokens, boolean year) {
        var words = words(tokens);
        var last = words.get(words.size() - 1);
        if (others.length(words) == words.size() && own.length(words) < words.size()) {
            return Kind.STRANGER;
        }
        if (own.length(words) == words.size() || isShort(tokens)) {
            return own.isOwner(last) ? Kind.OWNER : Kind.NAME;
        }
        if (year || isEndOfYear(tokens.get(0))) {
            return Kind.YEAR;
        }
        return tokens.get(0).kind() == Token.Kind.MARK ? Kind.MARK : Kind.WORD;
    }

    private boolean isShort(List<Token> tokens) {
        var word = tokens.get(0).word();
        return tokens.size() == 1 && own.isShort(word) && lexicon.classes(word).contains(WordClass.OTHER);
    }

    private static boolean isEndOfYear(Token token) {
        return token.kind() == Token.Kind.DATE && token.text().startsWith("31.12.");
    }

    private Part part(Kind kind, List<Token> tokens, @Nullable Quantity quantity) {
        var first = tokens.get(0);
        var words = String.join(" ", words(tokens));
        var word = kind == Kind.YEAR ? words.substring(words.length() - 4) : words;
        var classes = kind == Kind.WORD ? lexicon.classes(word) : Set.<WordClass>of();
        int end = tokens.get(tokens.size() - 1).end();
        return new Part(kind, quantity == null ? word : "", classes, quantity, first.start(), end);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }
}
