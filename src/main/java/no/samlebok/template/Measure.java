package no.samlebok.template;

import java.math.BigDecimal;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure: what a figure counts and how it is written.
 *
 * @param id as in data, for example {@code 1000 kr} or {@code %}
 * @param kind what sort of thing it is
 * @param label as shown, for example {@code 1 000 kr}
 * @param decimals how many are shown and how precisely a figure is declared, unless the field says otherwise
 * @param min the least that is possible; null when there is no such limit
 * @param max the most that is possible; null when there is no such limit
 */
public record Measure(
        String id,
        MeasureKind kind,
        Words label,
        int decimals,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {}
