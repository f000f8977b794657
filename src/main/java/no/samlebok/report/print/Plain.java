package no.samlebok.report.print;

/** Texts that come from outside, made fit to go out: nothing in them but what can be seen. */
final class Plain {
    private Plain() {}

    /** The text as one line, without what steers programs or turns the direction of reading. */
    static String line(String text) {
        return text(text.replaceAll("[\\n\\r\\t\u2028\u2029]", " ")).strip();
    }

    /** The text with its line breaks and tabs, without what steers programs or turns the direction of reading. */
    static String text(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(Plain::isSeen).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSeen(int code) {
        if (code == '\n' || code == '\t') {
            return true;
        }
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> isJoiner(code);
            case Character.UNASSIGNED -> (code & 0xfffe) != 0xfffe;
            default -> true;
        };
    }

    /** A soft hyphen and what joins letters and pictures belong to the text. */
    private static boolean isJoiner(int code) {
        return code == 0x00ad || code == 0x200c || code == 0x200d;
    }
}
