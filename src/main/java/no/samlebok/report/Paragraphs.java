package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text between paragraphs into pieces that each fit in a row, for Excel's rows are at most 409 points. */
final class Paragraphs {
    /** What fits in a row of 27 lines of 15 points, in a cell of about a hundred characters, with room to spare. */
    private static final int LINES = 22;

    private static final int CHARACTERS = 95;

    private Paragraphs() {}

    /** The pieces in order; put together with line breaks between they are the text again. */
    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int lines = 0;
        for (var paragraph : text.split("\n", -1)) {
            int more = lines(paragraph);
            if (piece.length() > 0 && lines + more > LINES) {
                pieces.add(piece.substring(1));
                piece.setLength(0);
                lines = 0;
            }
            piece.append('\n').append(paragraph);
            lines += more;
        }
        pieces.add(piece.substring(1));
        return pieces;
    }

    private static int lines(String paragraph) {
        return 1 + paragraph.length() / CHARACTERS;
    }
}
