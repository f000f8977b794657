package no.samlebok.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Removes what is only typography from a short text: kinds of space, kinds of dash, invisible marks. */
final class Tidy {
    /** No-break, en, em, thin, figure, narrow no-break and other spaces that are one character wide. */
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");

    /** Soft hyphen, zero-width characters, direction marks, byte order mark. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");

    /** Hyphens, figure dash, en dash, em dash, minus sign and their wide and small forms. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Tidy() {}

    /** The text with plain spaces and hyphens, without white space at its ends; tabs and line breaks inside stay. */
    static String line(String text) {
        var spaced = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return DASHES.matcher(spaced).replaceAll("-").strip();
    }

    /** The text as labels are compared: on one line, small letters, single spaces. */
    static String label(String text) {
        return SPACE.matcher(line(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
