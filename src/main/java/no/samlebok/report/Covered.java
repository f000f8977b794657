package no.samlebok.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far the measures of some units go towards their gaps. Of a unit of which the gap or an effect is not known, it is not
 * known what is left, and it is not in the total of that.
 *
 * @param covering what is held against what
 * @param reports the units; one, or those under a line
 */
public record Covered(Covering covering, List<UnitReport> reports) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    public Covered {
        reports = List.copyOf(reports);
    }

    /** What there is to cover; empty when it is known of none. */
    public Optional<BigDecimal> gap() {
        return sum(covering::gap);
    }

    /** What the measures bring, of those of which it is known; empty when it is known of none. */
    public Optional<BigDecimal> effects() {
        return sum(covering::effects);
    }

    /** The gap without what the measures bring, of the units of which both are known; below zero when they bring more. */
    public Optional<BigDecimal> uncovered() {
        return sum(this::uncovered);
    }

    /** How many measures there are; empty when no unit's figures count. */
    public Optional<Integer> measures() {
        var counted =
                reports.stream().filter(report -> report.counted() != null && covering.isAskedForMeasures(report));
        return counted.map(report -> covering.measures(report).size()).reduce(Integer::sum);
    }

    /** How many percent of the gap the measures bring; empty when there is no gap, or it cannot be told. */
    public Optional<BigDecimal> share() {
        return isOverTheSameUnits() && hasGap()
                ? gap().flatMap(gap ->
                        effects().map(effects -> effects.multiply(HUNDRED).divide(gap, EXCEL)))
                : Optional.empty();
    }

    /** Whether there is something to cover. */
    public boolean hasGap() {
        return gap().filter(gap -> gap.signum() > 0).isPresent();
    }

    /** Whether the gap and the whole effect are known of the very same units, so that they can be set against each other. */
    public boolean isOverTheSameUnits() {
        return reports.stream()
                .allMatch(report -> covering.gap(report).isPresent() == covering.isWhole(report)
                        && covering.isWhole(report) == covering.effects(report).isPresent());
    }

    /** The units whose gap is in the total. */
    public Coverage ofGap() {
        return coverage(report -> covering.gap(report).isPresent(), covering::isAskedForGap);
    }

    /** The units with effects in the total. */
    public Coverage ofEffects() {
        return coverage(report -> covering.effects(report).isPresent(), covering::isAskedForMeasures);
    }

    /** The units whose rest is in the total. */
    public Coverage ofUncovered() {
        return coverage(
                report -> uncovered(report).isPresent(),
                report -> covering.isAskedForGap(report) && covering.isAskedForMeasures(report));
    }

    /** How many measures no number is known of. */
    public long without() {
        return reports.stream()
                .flatMap(report -> covering.measures(report).stream())
                .filter(line -> covering.effect(line).isEmpty())
                .count();
    }

    private Optional<BigDecimal> uncovered(UnitReport report) {
        return covering.isWhole(report)
                ? covering.gap(report).flatMap(gap -> covering.effects(report).map(gap::subtract))
                : Optional.empty();
    }

    private Optional<BigDecimal> sum(Function<UnitReport, Optional<BigDecimal>> amount) {
        return reports.stream().flatMap(report -> amount.apply(report).stream()).reduce(BigDecimal::add);
    }

    private Coverage coverage(Predicate<UnitReport> isIn, Predicate<UnitReport> isAsked) {
        return new Coverage((int) reports.stream().filter(isIn).count(), (int)
                reports.stream().filter(isAsked).count());
    }
}
