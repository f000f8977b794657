package no.samlebok.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a key may hold beyond what its type says.
 *
 * @param pattern what a text must match; null for any text that is not blank
 * @param example a valid value; null for one made from the type
 * @param absent the value when the key is not there; null when it must be there, unless it may be null or is a list
 * @param asWritten whether a number without quotes is taken as the text it was written as
 */
record Shape(
        @Nullable Pattern pattern,
        @Nullable String example,
        @Nullable Object absent,
        boolean asWritten) {
    static final Shape PLAIN = new Shape(null, null, null, false);

    static Shape matching(String pattern, String example) {
        return new Shape(Pattern.compile(pattern), example, null, false);
    }

    static Shape like(String example) {
        return new Shape(null, example, null, false);
    }

    static Shape otherwise(Object absent) {
        return new Shape(null, null, absent, false);
    }

    static Shape asWritten(String example) {
        return new Shape(null, example, null, true);
    }
}
