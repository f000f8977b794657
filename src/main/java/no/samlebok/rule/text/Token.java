package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The smallest pieces of a text: a word, a number, a code that only looks like one, or a mark.
 *
 * @param kind which of them
 * @param text as written
 * @param start where it begins in the text
 */
record Token(Kind kind, String text, int start) {
    /** What a token is. */
    enum Kind {
        /** {@code 31.12.2017}. */
        DATE,
        /** {@code 45/17}, {@code 2016–2020}, {@code 12 34 56 78}: digits that are no number. */
        CODE,
        /** {@code 211 989}, {@code 211.989}, {@code 0,21}, {@code 2017}. */
        NUMBER,
        /** {@code enheten}, {@code f.eks.}, {@code 10-faktor}, {@code %}. */
        WORD,
        /** {@code ,}, {@code .}, {@code ,-} behind a price. */
        MARK
    }

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final String ALONE = "(?![\\p{L}\\d]|[./–-]\\d|-\\p{L})";
    private static final Pattern PATTERN = Pattern.compile(String.join(
            "|",
            "(?<date>\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d)",
            "(?<code>\\p{L}+-\\d+(?:/\\d+)?|\\d{2}(?:" + SPACE + "\\d{2}){3}(?!\\d)|\\d+(?:[/–-]\\d+)+)",
            "(?<number>\\d{1,3}(?:(?:" + SPACE + "\\d{3})+|(?:\\.\\d{3})+)(?:,\\d+)?" + ALONE + "|\\d+(?:[.,]\\d+)?"
                    + ALONE + ")",
            "(?<word>%|§|\\p{L}{1,3}(?:\\.\\p{L}{1,4})+|\\d*-?\\p{L}[\\p{L}\\d]*(?:-\\p{L}[\\p{L}\\d]*)*-?|\\d+)",
            "(?<mark>,-|,–|[^\\s\\u00a0\\u2009\\u202f])"));

    /** The pieces of a text, in order. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            for (var kind : Kind.values()) {
                if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                    tokens.add(new Token(kind, matcher.group(), matcher.start()));
                }
            }
        }
        return List.copyOf(tokens);
    }

    /** In lower case, for looking up. */
    String word() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The position after its last character. */
    int end() {
        return start + text.length();
    }

    /** Whether it begins with a capital letter. */
    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }
}
