package no.samlebok.draft;

import java.util.List;
import no.samlebok.book.Area;
import org.jspecify.annotations.Nullable;

/**
 * What Excel offers and says in input cells. It never stops the user: pasting goes past it, so the checks are elsewhere.
 *
 * @param area the cells
 * @param title of the input message, at most 32 characters; empty for no message
 * @param prompt the input message, at most 255 characters
 * @param choices a dropdown that offers these and lets anything else be typed; empty for none
 * @param maxLength the most characters of a text, refused beyond that; null for no limit
 */
public record Validation(
        Area area,
        String title,
        String prompt,
        List<String> choices,
        @Nullable Integer maxLength) {
    public Validation {
        choices = List.copyOf(choices);
    }
}
