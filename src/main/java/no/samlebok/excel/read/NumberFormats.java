package no.samlebok.excel.read;

import java.util.Locale;
import java.util.regex.Pattern;
import no.samlebok.book.FormatKind;

/** Tells what kind of number format a cell has, from its id or from its code. */
final class NumberFormats {
    /** What is literal or says nothing of the kind: quoted, escaped, padded, and brackets except those of hours. */
    private static final Pattern SILENT =
            Pattern.compile("\"[^\"]*\"?|\\\\.?|_.?|\\*.?|\\[(?!(h+|m+|s+)\\])[^\\]]*\\]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCIENTIFIC = Pattern.compile("e[+-]");
    private static final Pattern DATE = Pattern.compile("[ymdhsegb]|am/pm|a/p");
    private static final Pattern DIGIT = Pattern.compile("[0#?]");

    private NumberFormats() {}

    /** The kind of a format that has no code in the file (ECMA-376 part 1, 18.8.30). */
    static FormatKind builtIn(int id) {
        return switch (id) {
            case 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 37, 38, 39, 40, 41, 42, 43, 44, 48 -> FormatKind.NUMBER;
            case 9, 10 -> FormatKind.PERCENT;
            case 14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36 -> FormatKind.DATE;
            case 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> FormatKind.DATE;
            case 49 -> FormatKind.TEXT;
            default -> FormatKind.GENERAL;
        };
    }

    /** The kind of a format code, by its first section: what is shown for a number above zero. */
    static FormatKind of(String code) {
        var bare = SILENT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int semicolon = bare.indexOf(';');
        var section = semicolon < 0 ? bare : bare.substring(0, semicolon);
        if (section.contains("general") || section.contains("standard")) {
            return FormatKind.GENERAL;
        }
        if (section.contains("%")) {
            return FormatKind.PERCENT;
        }
        if (section.contains("@")) {
            return FormatKind.TEXT;
        }
        if (DATE.matcher(SCIENTIFIC.matcher(section).replaceAll("")).find()) {
            return FormatKind.DATE;
        }
        return DIGIT.matcher(section).find() ? FormatKind.NUMBER : FormatKind.GENERAL;
    }
}
