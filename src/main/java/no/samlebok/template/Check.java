package no.samlebok.template;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.rule.Comparison;
import no.samlebok.rule.MissingPolicy;
import org.jspecify.annotations.Nullable;

/** What a rule checks, as a template writes it; one record for each kind of rule. */
public sealed interface Check {
    /** Every one of these fields must be answered, with a number, a typed value or words. */
    record Required(List<String> fields) implements Check {
        public Required {
            fields = List.copyOf(fields);
        }
    }

    /** The answer must be one of these words. */
    record OneOf(List<String> fields, List<String> values) implements Check {
        public OneOf {
            fields = List.copyOf(fields);
            values = List.copyOf(values);
        }
    }

    /** Every number must lie between these, both included; a null limit is the measure's own. */
    record Range(
            List<String> fields,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements Check {
        public Range {
            fields = List.copyOf(fields);
        }
    }

    /** The total must be the sum of the parts; what blank parts mean is said each time. */
    record Sum(String total, List<String> parts, MissingPolicy missing) implements Check {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** The left expression must stand so to the right one, for example {@code okonomi.avvik.{column}}. */
    record Compare(String left, Comparison operator, String right) implements Check {}

    /**
     * A figure must not change by more than so many percent from the one before, in size.
     *
     * @param from the field before
     * @param to the field after
     * @param percent the limit, itself allowed; a number or the name of a threshold of the round in braces
     * @param alongsideFrom a companion before; when it changed likewise only a note is made; null when there is none
     * @param alongsideTo the companion after; null when there is none
     */
    record Change(
            String from,
            String to,
            String percent,
            @Nullable String alongsideFrom,
            @Nullable String alongsideTo) implements Check {}

    /** All of these fields are answered, or none. */
    record Pair(List<String> fields) implements Check {
        public Pair {
            fields = List.copyOf(fields);
        }
    }

    /** What texts claim of fields must agree with the fields. */
    record Text(List<String> texts, List<Claim> claims) implements Check {
        public Text {
            texts = List.copyOf(texts);
            claims = List.copyOf(claims);
        }
    }

    /** Every result must be known, and be such that it can be told whether the goal of its row is reached. */
    record Decidable(String goals, String results) implements Check {}

    /** A number or a typed value must stand here, not other text. */
    record NumbersOnly(List<String> fields) implements Check {
        public NumbersOnly {
            fields = List.copyOf(fields);
        }
    }
}
