package no.samlebok.book;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of number format a cell has; it tells 0.024 from 2,4 % and a date from an amount. */
public enum FormatKind {
    GENERAL,
    NUMBER,
    PERCENT,
    DATE,
    TEXT;

    /** What is literal or says nothing of the kind: quoted, escaped, padded, and brackets except those of hours. */
    private static final Pattern SILENT =
            Pattern.compile("\"[^\"]*\"?|\\\\.?|_.?|\\*.?|\\[(?!(h+|m+|s+)\\])[^\\]]*\\]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCIENTIFIC = Pattern.compile("e[+-]");
    private static final Pattern DATES = Pattern.compile("[ymdhsegb]|am/pm|a/p");
    private static final Pattern DIGIT = Pattern.compile("[0#?]");

    /** The kind of a format code, by its first section: what is shown for a number above zero. */
    public static FormatKind of(String code) {
        var bare = SILENT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int semicolon = bare.indexOf(';');
        var section = semicolon < 0 ? bare : bare.substring(0, semicolon);
        if (section.contains("general") || section.contains("standard")) {
            return GENERAL;
        }
        if (section.contains("%")) {
            return PERCENT;
        }
        if (section.contains("@")) {
            return TEXT;
        }
        if (DATES.matcher(SCIENTIFIC.matcher(section).replaceAll("")).find()) {
            return DATE;
        }
        return DIGIT.matcher(section).find() ? NUMBER : GENERAL;
    }
}
