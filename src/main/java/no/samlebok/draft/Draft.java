package no.samlebok.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook to be written: plain values, without a trace of the library that writes it.
 *
 * @param title the document's title
 * @param author the document's creator
 * @param accent the one accent colour as {@code RRGGBB}; null for the product's own
 * @param sheets in tab order
 * @param names workbook-wide defined names
 * @param properties custom document properties
 */
public record Draft(
        String title,
        String author,
        @Nullable String accent,
        List<DraftSheet> sheets,
        List<DraftName> names,
        Map<String, String> properties) {
    public Draft {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        properties = Map.copyOf(properties);
    }
}
