package no.samlebok.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

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

    /** What is told of it, in the order it is read. */
    public enum Part {
        /** What there is to cover. */
        GAP,
        /** What the measures bring, those of which it is known. */
        EFFECTS,
        /** The gap without what they bring, of the units of which both are known; below zero when they bring more. */
        UNCOVERED,
        /** How many percent of the gap they bring; told only where there is a gap. */
        SHARE;

        /** The head of its column. */
        public Words head(Covering covering) {
            return this == EFFECTS
                    ? covering.effect().column()
                    : Messages.words("report.cover." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The number, exact; empty when it is not known. */
    public Optional<BigDecimal> value(Part part) {
        return switch (part) {
            case GAP -> sum(covering::gap);
            case EFFECTS -> sum(covering::effects);
            case UNCOVERED -> sum(this::uncovered);
            case SHARE -> share();
        };
    }

    /** The units in it: in the share those in what is left. */
    public Coverage coverage(Part part) {
        return switch (part) {
            case GAP -> coverage(covering::gap, covering::isAskedForGap);
            case EFFECTS -> coverage(covering::effects, covering::isAskedForMeasures);
            case UNCOVERED, SHARE ->
                coverage(
                        this::uncovered,
                        report -> covering.isAskedForGap(report) && covering.isAskedForMeasures(report));
        };
    }

    /** Whether there can be no number: nobody is asked for it, or there is no gap to have a share of. */
    public boolean isImpossible(Part part) {
        return coverage(part).of() == 0 || (part == Part.SHARE && isWithoutGap());
    }

    /** What stands where there is no number: why, or nothing where there is no gap to have a share of. */
    public String instead(Part part, Voice voice) {
        if (part == Part.SHARE && isWithoutGap()) {
            return "";
        }
        if (coverage(part).of() == 0) {
            return voice.say("cell.notApplicable");
        }
        boolean isUneven = part == Part.SHARE && !coverage(part).isNone();
        boolean isReported = part == Part.GAP || part == Part.EFFECTS;
        return voice.say(isUneven ? "cell.uneven" : isReported ? "cell.missing" : "cell.notComputed");
    }

    /** How many measures there are; empty when no figures count of any unit that is asked for them. */
    public Optional<Integer> measures() {
        return reports.stream()
                .filter(report -> report.counted() != null && covering.isAskedForMeasures(report))
                .map(report -> covering.measures(report).size())
                .reduce(Integer::sum);
    }

    /** How many measures no number is known of. */
    public long without() {
        return reports.stream()
                .flatMap(report -> covering.measures(report).stream())
                .filter(line -> covering.effect(line).isEmpty())
                .count();
    }

    /** The coverage of all that is told of it, in words. */
    public String coverage(Voice voice) {
        var totals = List.of(Part.GAP, Part.EFFECTS, Part.UNCOVERED).stream()
                .map(part -> new Counted(part.head(covering), coverage(part)))
                .toList();
        return Counted.words(totals, voice);
    }

    private boolean isWithoutGap() {
        return value(Part.GAP).filter(gap -> gap.signum() <= 0).isPresent();
    }

    private Optional<BigDecimal> share() {
        boolean isTold = !isWithoutGap() && isOverTheSameUnits();
        return isTold
                ? value(Part.GAP)
                        .flatMap(gap -> value(Part.EFFECTS)
                                .map(effects -> effects.multiply(HUNDRED).divide(gap, EXCEL)))
                : Optional.empty();
    }

    /** Whether the gap and the whole effect are known of the very same units, so that they can be set against each other. */
    private boolean isOverTheSameUnits() {
        return reports.stream()
                .allMatch(report -> covering.gap(report).isPresent() == covering.isWhole(report)
                        && covering.effects(report).isPresent() == covering.isWhole(report));
    }

    private Optional<BigDecimal> uncovered(UnitReport report) {
        return covering.isWhole(report)
                ? covering.gap(report).flatMap(gap -> covering.effects(report).map(gap::subtract))
                : Optional.empty();
    }

    private Optional<BigDecimal> sum(Function<UnitReport, Optional<BigDecimal>> amount) {
        return reports.stream().flatMap(report -> amount.apply(report).stream()).reduce(BigDecimal::add);
    }

    private Coverage coverage(Function<UnitReport, Optional<BigDecimal>> amount, Predicate<UnitReport> isAsked) {
        return new Coverage(
                (int) reports.stream()
                        .filter(report -> amount.apply(report).isPresent())
                        .count(),
                (int) reports.stream().filter(isAsked).count());
    }
}
