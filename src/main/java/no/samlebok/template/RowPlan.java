package no.samlebok.template;

import java.math.BigDecimal;
import java.util.function.Function;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row before its fields are settled.
 *
 * @param row the row, without fields
 * @param name what findings call it
 * @param measure its unit of measure; null when its columns have theirs
 * @param decimals its declared precision; null for the measure's own
 * @param formula how it is computed from its column; null otherwise
 * @param required whether it must be answered
 * @param path where its formula stands in the template
 */
record RowPlan(
        FormRow row,
        Words name,
        @Nullable Measure measure,
        @Nullable Integer decimals,
        @Nullable String formula,
        boolean required,
        String path) {
    /** A limit of its indicator, or else of its measure. */
    @Nullable
    BigDecimal limit(
            Function<Indicator, @Nullable BigDecimal> own,
            Function<Measure, @Nullable BigDecimal> otherwise,
            Measure settled) {
        var indicator = row.indicator();
        var limit = indicator == null ? null : own.apply(indicator);
        return limit == null ? otherwise.apply(settled) : limit;
    }
}
