package no.samlebok.report.print;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph.
 *
 * @param kind what sort
 * @param text without line breaks
 */
public record Prose(Kind kind, String text) implements Part {
    /** The sorts of paragraph. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A point of a list. */
        BULLET,
        /** Small print about what stands above it. */
        NOTE,
        /** What is missing here, so that nobody overlooks it. */
        GAP
    }

    private static final Pattern BULLET = Pattern.compile("^[\\s\\u00a0]*[-–—•·*▪◦‣][\\s\\u00a0]+(?=\\S)");

    public Prose {
        text = Plain.line(text);
    }

    /** A unit's own text as paragraphs: a line is one, and a line that begins with a dash or a dot is a point of a list. */
    static List<Prose> of(String text) {
        return text.lines()
                .filter(line -> !Plain.line(line).isEmpty())
                .map(Prose::ofLine)
                .toList();
    }

    private static Prose ofLine(String line) {
        var mark = BULLET.matcher(line);
        return mark.find() ? new Prose(Kind.BULLET, line.substring(mark.end())) : new Prose(Kind.BODY, line);
    }
}
