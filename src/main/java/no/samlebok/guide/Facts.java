package no.samlebok.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Gathers what is said of a part; what is not said is left out. */
final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    Facts words(FactName name, @Nullable Words value) {
        if (value != null && !value.nb().isBlank()) {
            facts.add(new Fact(name, value));
        }
        return this;
    }

    /** What reads the same in both languages: a formula, an id. */
    Facts code(FactName name, @Nullable String value) {
        return words(name, value == null ? null : Words.same("`" + value + "`"));
    }

    Facts number(FactName name, @Nullable Integer value) {
        return words(name, value == null ? null : Words.same(Integer.toString(value)));
    }

    /** Said only when it is so. */
    Facts yes(FactName name, boolean is) {
        return words(name, is ? Messages.words("guide.yes") : null);
    }

    Facts limits(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null && max == null) {
            return this;
        }
        var key = min == null ? "rule.limits.most" : max == null ? "rule.limits.least" : "rule.limits.between";
        var ends = Map.of("min", shown(min), "max", shown(max));
        var message = Messages.of(key);
        for (var end : ends.entrySet()) {
            message = message.with(end.getKey(), end.getValue());
        }
        return words(FactName.LIMITS, message.words());
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    private static String shown(@Nullable BigDecimal limit) {
        return limit == null ? "" : Norwegian.number(limit.stripTrailingZeros());
    }
}
