package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Field;
import no.samlebok.words.Words;

/**
 * A field gathered over several units, or why it is not.
 *
 * @param field the field
 * @param head the head of its column
 * @param rollup the units
 * @param fields the fields that are gathered with it, by id
 */
public record Sum(Field field, Words head, Rollup rollup, Function<FieldId, Optional<Field>> fields) {
    /** How its figures are gathered. */
    public Rollup.Way way() {
        return Rollup.way(field, fields);
    }

    /** The number, exact; empty when there is none. */
    public Optional<BigDecimal> value() {
        return switch (way()) {
            case ADDED -> rollup.sum(field.id());
            case COMPUTED -> rollup.computed(field);
            case NONE -> Optional.empty();
        };
    }

    /** The units in it: for a quotient those in its operands. */
    public Coverage coverage() {
        var computation = field.computation();
        var counted = way() == Rollup.Way.COMPUTED && computation != null
                ? computation.fields().get(0)
                : field.id();
        return rollup.coverage(counted);
    }

    /** What stands where there is no number, and why. */
    public String instead(Voice voice) {
        return voice.say("cell." + reason());
    }

    /** Whether no unit is asked for it. */
    public boolean isNowhereAsked() {
        return way() != Rollup.Way.NONE && coverage().of() == 0;
    }

    /** The coverage of sums beside each other in words; what is computed from others has theirs. */
    public static String coverage(List<Sum> sums, Voice voice) {
        return Counted.words(
                sums.stream()
                        .filter(sum -> sum.way() == Rollup.Way.ADDED)
                        .map(sum -> new Counted(sum.head, sum.coverage()))
                        .toList(),
                voice);
    }

    private String reason() {
        if (way() == Rollup.Way.NONE) {
            return "notSummed";
        }
        if (coverage().isNone()) {
            return coverage().of() == 0 ? "notApplicable" : "missing";
        }
        var computation = field.computation();
        boolean same = computation == null || rollup.isOverTheSameUnits(computation.fields());
        return same ? "notComputed" : "uneven";
    }
}
