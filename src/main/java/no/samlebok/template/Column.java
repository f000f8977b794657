package no.samlebok.template;

import java.util.List;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a section, or the same column over several years.
 *
 * @param id letters and digits; with years the year is added, and may stand alone: {@code resultat2019}, {@code 2019}
 * @param label the head; {@code {year}} stands for the year
 * @param years the years relative to the round's own, in the order shown, for example -3 to 0; empty for one column
 * @param measure the id of a unit of measure that the whole column has; null when its rows have theirs
 * @param decimals declared precision; null for the measure's own
 * @param fill who fills it
 * @param formula how a computed column is computed from its row, for example {@code budsjett - regnskap}; null otherwise
 * @param required whether every row must be answered here
 * @param total whether a list shows its sum in the last line
 * @param head the common head of this and the columns beside it with the same; null when it stands alone
 */
public record Column(
        String id,
        Words label,
        List<Integer> years,
        @Nullable String measure,
        @Nullable Integer decimals,
        Fill fill,
        @Nullable String formula,
        boolean required,
        boolean total,
        @Nullable Words head) {
    public Column {
        years = List.copyOf(years);
    }

    /** A column that stands alone. */
    public Column(
            String id,
            Words label,
            List<Integer> years,
            @Nullable String measure,
            @Nullable Integer decimals,
            Fill fill,
            @Nullable String formula,
            boolean required,
            boolean total) {
        this(id, label, years, measure, decimals, fill, formula, required, total, null);
    }
}
