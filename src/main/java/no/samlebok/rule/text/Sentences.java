package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences, minding abbreviations, ordinals and dates. */
final class Sentences {
    private final Lexicon lexicon;

    Sentences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentences of one line, each as its tokens with the mark that ends it. */
    List<List<Token>> of(List<Token> line) {
        var sentences = new ArrayList<List<Token>>();
        int start = 0;
        for (int at = 0; at < line.size(); at++) {
            if (at == line.size() - 1 || ends(line, at)) {
                sentences.add(List.copyOf(line.subList(start, at + 1)));
                start = at + 1;
            }
        }
        return sentences;
    }

    private boolean ends(List<Token> line, int at) {
        var mark = line.get(at);
        if (mark.isMark("!") || mark.isMark("?")) {
            return true;
        }
        return mark.isMark(".") && at > 0 && isFullStop(line.get(at - 1), line.get(at + 1));
    }

    private boolean isFullStop(Token before, Token after) {
        boolean capital = after.kind() == Token.Kind.WORD && after.isCapital();
        if (before.kind() == Token.Kind.NUMBER && before.text().length() <= 2) {
            return capital;
        }
        if (before.kind() == Token.Kind.WORD && before.text().indexOf('.') > 0) {
            return false;
        }
        if (isUnit(before.word())) {
            return capital;
        }
        return !lexicon.is(WordClass.ABBREVIATION, before.word());
    }

    private boolean isUnit(String word) {
        return lexicon.is(WordClass.KRONER, word)
                || lexicon.is(WordClass.MILLION, word)
                || lexicon.is(WordClass.BILLION, word)
                || lexicon.is(WordClass.PERCENT, word);
    }
}
