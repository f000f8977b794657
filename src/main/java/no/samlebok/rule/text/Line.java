package no.samlebok.rule.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text: a paragraph, a heading or an item of a list.
 *
 * @param text its characters, without the line break
 * @param offset where it begins in the text
 */
record Line(String text, int offset) {
    /** The lines of a text. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int offset = 0;
        for (var line : text.split("\n", -1)) {
            lines.add(new Line(line, offset));
            offset += line.length() + 1;
        }
        return lines;
    }
}
