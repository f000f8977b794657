package no.samlebok.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a key may hold beyond what its type says.
 *
 * @param pattern what a text must match; null for any text that is not blank
 * @param limits between which a whole number must lie; null for any
 * @param example a valid value; null for one made from the type
 * @param absent the value when the key is not there; null when it must be there, unless it may be null or is a list
 * @param asWritten whether a number without quotes is taken as the text it was written as
 */
record Shape(
        @Nullable Pattern pattern,
        @Nullable Limits limits,
        @Nullable String example,
        @Nullable Object absent,
        boolean asWritten) {
    static final Shape PLAIN = new Shape(null, null, null, null, false);

    /** The least and the most, both included. */
    record Limits(int min, int max) {
        boolean hold(int number) {
            return number >= min && number <= max;
        }
    }

    static Shape matching(String pattern, String example) {
        return new Shape(Pattern.compile(pattern), null, example, null, false);
    }

    static Shape like(String example) {
        return new Shape(null, null, example, null, false);
    }

    static Shape between(int min, int max, String example) {
        return new Shape(null, new Limits(min, max), example, null, false);
    }

    static Shape otherwise(Object absent) {
        return new Shape(null, null, null, absent, false);
    }

    /** The same, but a number without quotes is taken as the text it was written as. */
    Shape asTyped() {
        return new Shape(pattern, limits, example, absent, true);
    }
}
