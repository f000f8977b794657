package no.samlebok.report.print;

/**
 * A heading.
 *
 * @param level from 1; 1 is a unit or an area in the chapter of a whole municipality
 * @param text what it says
 */
public record Heading(int level, String text) implements Part {
    public Heading {
        text = Plain.line(text);
    }
}
