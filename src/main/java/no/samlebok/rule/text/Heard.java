package no.samlebok.rule.text;

import java.util.regex.Pattern;

/**
 * What a sentence inherits from those before it.
 *
 * @param subject whom they spoke of
 * @param year the year they spoke of
 * @param home the year reported on
 * @param closed whether the line before ended as a paragraph does, so that a new one begins afresh
 */
record Heard(Subject subject, int year, int home, boolean closed) {
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*[-–•*·].*");
    private static final Pattern PARAGRAPH = Pattern.compile(".*[.!?]\\s*");

    /** Nothing yet: the text is the unit's own, about its year. */
    static Heard nothing(int year) {
        return new Heard(Subject.UNIT, year, year, true);
    }

    /** At the beginning of a line: afresh after a whole paragraph, but not in a list or below a heading. */
    Heard at(String line) {
        if (line.isBlank()) {
            return this;
        }
        var inherited = closed && !LIST_ITEM.matcher(line).matches() ? nothing(home) : this;
        return new Heard(
                inherited.subject, inherited.year, home, PARAGRAPH.matcher(line).matches());
    }

    /** After one more sentence. */
    Heard after(Sentence sentence) {
        var speaks = new Subjects(sentence).last(subject);
        return new Heard(speaks, new Years(sentence, home).spoken(home), home, closed);
    }
}
