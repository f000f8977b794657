package no.samlebok.excel.read;

/** Whole numbers as files have them, read without a pattern, for there is one in every cell. */
final class Digits {
    private static final int MOST = 9;

    private Digits() {}

    /** The number; -1 where it is anything but digits from a place on, or has more than nine after its zeros. */
    static int from(String text, int start) {
        int number = 0;
        int digits = 0;
        for (int at = start; at < text.length(); at++) {
            char digit = text.charAt(at);
            digits += digits > 0 || digit != '0' ? 1 : 0;
            if (digit < '0' || digit > '9' || digits > MOST) {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return start < text.length() ? number : -1;
    }
}
