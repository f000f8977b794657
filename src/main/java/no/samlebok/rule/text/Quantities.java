package no.samlebok.rule.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence as people write them: {@code 0,21 mill. kr}, {@code ca. ti prosent}. */
final class Quantities {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = THOUSAND.pow(2);
    private static final BigDecimal BILLION = THOUSAND.pow(3);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<String> words;

    /** The quantities of a sentence. */
    Quantities(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = tokens.stream().map(Token::word).toList();
    }

    /**
     * A quantity and where it ends.
     *
     * @param end the token after its last
     */
    record Found(Quantity quantity, int end) {}

    /** The quantity that begins at a token, with ca., kr and the like before it. */
    Optional<Found> at(int start) {
        int at = start;
        boolean approximate = false;
        boolean bound = false;
        for (int length = modifier(at); length > 0; length = modifier(at)) {
            approximate |= length(WordClass.APPROXIMATE, at) == length;
            bound = length(WordClass.BOUND, at) == length;
            at = dot(at + length);
        }
        boolean money = is(WordClass.KRONER, at);
        var number = number(money ? dot(at + 1) : at);
        return number == null ? Optional.empty() : Optional.of(found(number, money, approximate, bound));
    }

    private int modifier(int at) {
        return Math.max(length(WordClass.BOUND, at), length(WordClass.APPROXIMATE, at));
    }

    /** A bare number: its value as written, where it ends, and whether it is one of those that need a unit. */
    private record Numeral(BigDecimal value, int end, boolean rough, boolean grouped) {}

    private @Nullable Numeral number(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        var token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return isYear(at) || isOrdinal(at)
                    ? null
                    : new Numeral(value(token.text()), at + 1, false, isDotted(token));
        }
        int word = lexicon.number(token.word());
        if (word > 0 && !isOne(at)) {
            return new Numeral(new BigDecimal(word), at + 1, false, false);
        }
        return isOne(at) || is(WordClass.HALF, at) ? one(at) : null;
    }

    /** One, half or one rough of a unit: {@code en million}, {@code en halv million}, {@code ein dryg million}. */
    private @Nullable Numeral one(int at) {
        int next = isOne(at) ? at + 1 : at;
        boolean half = is(WordClass.HALF, next);
        boolean rough = is(WordClass.ROUGH, next);
        int unit = half || rough ? next + 1 : next;
        boolean counts = is(WordClass.MILLION, unit) || is(WordClass.BILLION, unit) || is(WordClass.PERCENT, unit);
        if (!counts) {
            return lexicon.number(words.get(at)) == 1 ? new Numeral(BigDecimal.ONE, at + 1, false, false) : null;
        }
        return new Numeral(half ? HALF : BigDecimal.ONE, unit, rough, false);
    }

    private Found found(Numeral number, boolean kroner, boolean approximate, boolean bound) {
        int at = number.end();
        boolean apostrophe = isMark(at, "'") || isMark(at, "’");
        var factor = apostrophe ? THOUSAND : factor(at);
        boolean large = factor.compareTo(BigDecimal.ONE) > 0;
        at = large ? dot(at + 1) : at;
        boolean price = isMark(at, ",-") || isMark(at, ",–");
        boolean named = is(WordClass.KRONER, at) && !price;
        at = price ? at + 1 : named ? dot(at + 1) : at;
        boolean money = kroner || price || named || large;
        var unit = money ? Unit.KRONER : unit(at);
        boolean inFull = unit == Unit.KRONER && factor.compareTo(THOUSAND) <= 0;
        boolean unsure = number.grouped() && factor.compareTo(THOUSAND) > 0;
        var written = inFull && number.value().scale() <= 0 ? number.value().stripTrailingZeros() : number.value();
        boolean exact = !bound && !number.rough() && !unsure;
        int end = unit == Unit.KRONER || unit == Unit.BARE ? at : dot(at + 1);
        return new Found(Quantity.of(written, factor, unit, approximate, exact), end);
    }

    private BigDecimal factor(int at) {
        if (is(WordClass.THOUSAND, at)) {
            return THOUSAND;
        }
        if (is(WordClass.MILLION, at)) {
            return MILLION;
        }
        return is(WordClass.BILLION, at) ? BILLION : BigDecimal.ONE;
    }

    private Unit unit(int at) {
        if (is(WordClass.PERCENT, at)) {
            return Unit.PERCENT;
        }
        return is(WordClass.OTHER_UNIT, at) ? Unit.OTHER : Unit.BARE;
    }

    /** Four digits that no unit follows. */
    boolean isYear(int at) {
        var token = tokens.get(at);
        return token.kind() == Token.Kind.NUMBER
                && token.text().matches("(19|20)\\d\\d")
                && factor(at + 1).compareTo(BigDecimal.ONE) == 0
                && unit(at + 1) == Unit.BARE
                && !is(WordClass.KRONER, at + 1)
                && !isMark(at + 1, ",-");
    }

    /** A number with a full stop that does not end the sentence: {@code 1. tertial}. */
    private boolean isOrdinal(int at) {
        return isMark(at + 1, ".") && at + 2 < tokens.size();
    }

    private static boolean isDotted(Token token) {
        return token.text().matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    }

    private static BigDecimal value(String text) {
        var digits = text.replaceAll("[ \\u00a0\\u2009\\u202f]", "");
        boolean dotted = digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
        return new BigDecimal((dotted ? digits.replace(".", "") : digits).replace(',', '.'));
    }

    private boolean isOne(int at) {
        return is(WordClass.ONE, at);
    }

    private boolean is(WordClass wordClass, int at) {
        return at < words.size() && lexicon.is(wordClass, words.get(at));
    }

    private int length(WordClass wordClass, int at) {
        return at < words.size() ? lexicon.length(wordClass, words.subList(at, words.size())) : 0;
    }

    private boolean isMark(int at, String mark) {
        return at < tokens.size() && tokens.get(at).isMark(mark);
    }

    /** The position behind the full stop of an abbreviation, if there is one; the last full stop ends the sentence. */
    private int dot(int at) {
        return isMark(at, ".") && at + 1 < tokens.size() ? at + 1 : at;
    }
}
