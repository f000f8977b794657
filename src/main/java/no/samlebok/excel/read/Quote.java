package no.samlebok.excel.read;

import java.math.BigDecimal;
import no.samlebok.words.Norwegian;

/** How a piece of an upload is quoted in a message: short, and without what would disturb the line it stands in. */
final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    static String text(String found) {
        var line = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
        return line.codePoints()
                .map(character -> disturbs(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String number(long count) {
        return Norwegian.number(BigDecimal.valueOf(count));
    }

    private static boolean disturbs(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
