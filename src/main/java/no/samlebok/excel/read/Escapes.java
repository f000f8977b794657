package no.samlebok.excel.read;

import java.util.regex.Pattern;

/** The way OOXML writes characters that XML cannot hold: {@code _x000D_}, and {@code _x005F_} for an underscore. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    /** The text with its escapes undone, except those that would leave half a character or none. */
    static String undo(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        var text = new StringBuilder();
        var escape = ESCAPE.matcher(stored);
        int done = 0;
        while (escape.find()) {
            text.append(stored, done, escape.start());
            char character = (char) Integer.parseInt(escape.group(1), HEXADECIMAL);
            text.append(isWhole(character) ? String.valueOf(character) : escape.group());
            done = escape.end();
        }
        return text.append(stored, done, stored.length()).toString();
    }

    /** The text with every kind of line break as one {@code \n}. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isWhole(char character) {
        return character != 0 && !Character.isSurrogate(character) && character < '\ufffe';
    }
}
