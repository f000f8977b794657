package no.samlebok.words;

/** The beginning of a text, on one line and short enough to stand in a sentence. */
public final class Excerpt {
    private static final int LENGTH = 60;

    private Excerpt() {}

    /** At most 60 characters of the text, and an ellipsis where it goes on. */
    public static String of(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH).stripTrailing() + "…";
    }
}
