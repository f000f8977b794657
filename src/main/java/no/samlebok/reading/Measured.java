package no.samlebok.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One number with the words around it.
 *
 * @param before what stands before it: {@code kr}
 * @param numeral the number
 * @param after what stands after it: {@code %}, {@code mill. kroner}
 * @param glued whether a letter follows right after the digits
 */
record Measured(String before, Numeral numeral, String after, boolean glued) {
    private static final Pattern AROUND =
            Pattern.compile("(?<before>[^\\d+-]*)(?<number>[+-]? ?" + Numeral.DIGITS + ")(?<after>(?!\\d).*)");
    private static final Pattern SIGNED_BEFORE = Pattern.compile("(?<sign>-) ?(?<rest>\\p{L}.*)");
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("\\( ?(?<inside>[^()+-]*\\d[^()]*)\\)(?<after>[^()]*)");

    /** Reads a tidy text that holds one number; empty when it holds none or the number itself is odd. */
    static Optional<Measured> parse(String tidy) {
        var parentheses = IN_PARENTHESES.matcher(tidy);
        if (parentheses.matches()) {
            var inside = parentheses.group("inside").strip() + parentheses.group("after");
            return unsigned(inside).map(Measured::negated);
        }
        var signed = SIGNED_BEFORE.matcher(tidy);
        return signed.matches() ? unsigned(signed.group("rest")).map(Measured::negated) : plain(tidy);
    }

    private static Optional<Measured> unsigned(String text) {
        return plain(text).filter(number -> number.numeral.value().signum() >= 0 && !text.contains("-"));
    }

    private static Optional<Measured> plain(String text) {
        var match = AROUND.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var after = match.group("after");
        boolean glued = !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
        return Numeral.parse(match.group("number"))
                .map(number -> new Measured(match.group("before").strip(), number, after.strip(), glued));
    }

    private Measured negated() {
        return new Measured(before, numeral.negated(), after, glued);
    }
}
