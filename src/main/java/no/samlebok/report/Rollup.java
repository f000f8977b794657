package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Interval;
import no.samlebok.template.Field;

/**
 * The figures of several units gathered: money and what else the template lets be added is added; a share is computed
 * from the sums of what it is a share of; all else is not gathered at all.
 *
 * @param reports the units under one line
 */
public record Rollup(List<UnitReport> reports) {
    public Rollup {
        reports = List.copyOf(reports);
    }

    /** How a field's figures are gathered. */
    public enum Way {
        /** They are added. */
        ADDED,
        /** They are computed from the sums of others. */
        COMPUTED,
        /** They cannot be gathered: a percentage without its numerator and denominator, a score. */
        NONE
    }

    /** How this field is gathered, given how the fields it is computed from are. */
    public static Way way(Field field, Function<FieldId, Optional<Field>> fields) {
        if (field.measure().isAdditive()) {
            return Way.ADDED;
        }
        var computation = field.computation();
        boolean fromSums = computation != null
                && !computation.fields().isEmpty()
                && computation.fields().stream()
                        .allMatch(operand -> fields.apply(operand)
                                .filter(found -> found.measure().isAdditive())
                                .isPresent());
        return fromSums ? Way.COMPUTED : Way.NONE;
    }

    /** The codes of the units whose number is in the sum. */
    Set<String> adding(FieldId field) {
        var adding = new LinkedHashSet<String>();
        for (var report : reports) {
            if (report.amount(field).isPresent()) {
                adding.add(report.unit().code());
            }
        }
        return adding;
    }

    /** The units whose number is in the sum, out of those asked. */
    Coverage coverage(FieldId field) {
        int asked =
                (int) reports.stream().filter(report -> report.isAsked(field)).count();
        return new Coverage(adding(field).size(), asked);
    }

    /** The sum, exact; empty when no unit has a number, for then there is nothing to sum. */
    Optional<BigDecimal> sum(FieldId field) {
        return reports.stream().flatMap(report -> report.amount(field).stream()).reduce(BigDecimal::add);
    }

    /**
     * What is computed from the sums; empty when its operands are not summed over the very same units, for then the
     * quotient would compare different things, or when it cannot be computed.
     */
    Optional<BigDecimal> computed(Field field) {
        var computation = field.computation();
        if (computation == null || !isOverTheSameUnits(computation.fields())) {
            return Optional.empty();
        }
        var sums = new ArrayList<Entry>();
        computation
                .fields()
                .forEach(operand -> sum(operand)
                        .ifPresent(sum -> sums.add(Entry.of(operand, new Figure.Amount(sum), sum.toPlainString()))));
        return computation.value(Figures.of(sums)).map(Interval::value);
    }

    /** Whether these fields have a number from the very same units. */
    boolean isOverTheSameUnits(List<FieldId> fields) {
        return fields.stream().map(this::adding).distinct().count() <= 1;
    }
}
