package no.samlebok.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.figure.FieldId;
import org.jspecify.annotations.Nullable;

/**
 * A unit that reports.
 *
 * @param code unique in the round, as text
 * @param name as in the report
 * @param parent the code of the unit above it; null at the top
 * @param leader the name of the one who answers; null when the unit only gathers those below it
 * @param ansvar the cost centres whose accounts are its own
 * @param reports whether it returns a workbook, or only gathers those below it
 * @param without the sections that do not apply to it
 * @param indicators the indicators it has, in order
 * @param prefill what is known already, as written, by field; goals too
 * @param sources where what is known was carried over from, by field; nothing of what was written by hand
 */
public record Unit(
        String code,
        String name,
        @Nullable String parent,
        @Nullable String leader,
        List<String> ansvar,
        boolean reports,
        List<String> without,
        List<String> indicators,
        Map<FieldId, String> prefill,
        Map<FieldId, Carried> sources) {
    public Unit {
        ansvar = List.copyOf(ansvar);
        without = List.copyOf(without);
        indicators = List.copyOf(indicators);
        prefill = Collections.unmodifiableMap(new LinkedHashMap<>(prefill));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** A unit of which nothing is carried over. */
    public Unit(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String leader,
            List<String> ansvar,
            boolean reports,
            List<String> without,
            List<String> indicators,
            Map<FieldId, String> prefill) {
        this(code, name, parent, leader, ansvar, reports, without, indicators, prefill, Map.of());
    }

    /** The same unit, of which this is known. */
    public Unit knowing(Map<FieldId, String> known, Map<FieldId, Carried> from) {
        return new Unit(code, name, parent, leader, ansvar, reports, without, indicators, known, from);
    }
}
