package no.samlebok.template;

import java.util.List;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a section, or the same column over several years.
 *
 * @param id letters and digits; with years the year is added, and may stand alone: {@code resultat2019}, {@code 2019}
 * @param label the head; {@code {year}} stands for the year and {@code {month}} for the month
 * @param years the years relative to the round's own, in the order shown, for example -3 to 0; empty for one column
 * @param measure the id of a unit of measure that the whole column has; null when its rows have theirs
 * @param decimals declared precision; null for the measure's own
 * @param fill who fills it
 * @param formula how a computed column is computed from its row, for example {@code budsjett - regnskap}; null otherwise
 * @param required whether every row must be answered here
 * @param total whether a list shows its sum in the last line
 * @param months whether it is a column for each month of the period, whose id is the year and the number of the month
 *     behind its own: {@code 202101}; only with years
 * @param previous the column of the round before, in the same year, that the next round fills it from, for example
 *     {@code prognose} for the forecast before; its own id where it stays as it is; null when it is left open
 * @param toDate whether its figures run from the first of January to the round's last day, so that another year's can be
 *     held against them only when they run to the same day
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
        boolean months,
        @Nullable String previous,
        boolean toDate,
        @Nullable Words head) {
    public Column {
        years = List.copyOf(years);
    }

    /** The same column under the head of something, with an id that begins with its. */
    Column under(Group above) {
        boolean bare = label.nb().isBlank();
        return new Column(
                above.id() + id,
                bare ? above.label() : label,
                years,
                measure,
                decimals,
                fill,
                formula,
                required,
                total,
                months,
                previous,
                toDate,
                bare ? null : above.label());
    }

    /** The same column in another unit of measure. */
    Column in(String otherMeasure, @Nullable Integer otherDecimals) {
        return new Column(
                id,
                label,
                years,
                otherMeasure,
                otherDecimals,
                fill,
                formula,
                required,
                total,
                months,
                previous,
                toDate,
                head);
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
        this(id, label, years, measure, decimals, fill, formula, required, total, false, null, false, null);
    }
}
