package no.samlebok.excel.read;

import no.samlebok.book.FormatKind;

/** Tells what kind of number format a cell has whose format has no code in the file. */
final class NumberFormats {
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
}
