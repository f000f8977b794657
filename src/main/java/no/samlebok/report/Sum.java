package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Field;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

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

    /** The coverage of sums beside each other in words; those that differ from most are told by name, and then the rest. */
    public static String coverage(List<Sum> sums, Voice voice) {
        var added = sums.stream().filter(sum -> sum.way() == Rollup.Way.ADDED).toList();
        var most = most(added);
        var told = added.stream()
                .filter(sum -> !sum.coverage().equals(most))
                .map(sum -> voice.say(sum.head) + " " + voice.say(sum.coverage().words()))
                .distinct();
        return Stream.concat(told, rest(added, most, voice)).collect(Collectors.joining("\n"));
    }

    /** What more than half of them are made of; null when no two are alike that many times. */
    private static @Nullable Coverage most(List<Sum> sums) {
        return sums.stream()
                .map(Sum::coverage)
                .distinct()
                .filter(one ->
                        sums.stream().filter(sum -> sum.coverage().equals(one)).count() * 2 > sums.size())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> rest(List<Sum> sums, @Nullable Coverage most, Voice voice) {
        if (most == null) {
            return Stream.empty();
        }
        var words = voice.say(most.words());
        boolean isOfAll = sums.stream().allMatch(sum -> sum.coverage().equals(most));
        return Stream.of(isOfAll ? words : voice.say("coverage.rest", "coverage", words));
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
