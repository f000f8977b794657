package no.samlebok.template;

import java.math.BigDecimal;
import java.util.Map;
import no.samlebok.rule.Range;
import no.samlebok.rule.Rule;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Between what a field's number must lie: what the rule says, or else its indicator or its unit of measure. */
record Limits(
        Field field, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    static Limits of(Field field, Check.Range range) {
        return new Limits(
                field,
                range.min() == null ? field.min() : range.min(),
                range.max() == null ? field.max() : range.max());
    }

    /** Whether there is any limit at all. */
    boolean exist() {
        return min != null || max != null;
    }

    /** The rule, whose words may quote {@code {limits}}: mellom 0 og 100. */
    Rule rule(RuleWords words) {
        var holes = Map.of("limits", words(), "min", Words.same(shown(min)), "max", Words.same(shown(max)));
        return new Range(words.head(field, holes), field.subject(), min, max);
    }

    private Words words() {
        var key = min == null ? "rule.limits.most" : max == null ? "rule.limits.least" : "rule.limits.between";
        return Messages.of(key).with("min", shown(min)).with("max", shown(max)).words();
    }

    private static String shown(@Nullable BigDecimal limit) {
        return limit == null ? "" : Norwegian.number(limit.stripTrailingZeros());
    }
}
