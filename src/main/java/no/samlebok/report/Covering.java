package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Against;
import no.samlebok.template.Field;
import no.samlebok.template.FormRow;
import no.samlebok.template.Measure;
import no.samlebok.template.Section;
import no.samlebok.words.Words;

/**
 * A list of measures held against the gap they are to cover, settled for a round. All of it is told in the finer of the
 * two units of measure, so that nothing is rounded.
 *
 * @param list the list
 * @param against what it is held against
 * @param where the heading of the section that the gap stands in
 * @param gap the figure that is the gap, as one of the units is asked for it
 * @param effect what a measure brings, as one of the units is asked for it
 */
public record Covering(Section.Listing list, Against against, Words where, Field gap, Field effect) {
    /**
     * What a section is held against; empty when that is nothing, or no unit is asked for the gap or for measures.
     *
     * @param reports the units, of which the first that is asked is asked as all are
     */
    public static Optional<Covering> of(Section section, int year, List<UnitReport> reports) {
        if (!(section instanceof Section.Listing list) || list.against() == null) {
            return Optional.empty();
        }
        var against = list.against();
        var asked = against.field(year);
        var gap = first(reports, report -> Optional.ofNullable(report.fields().get(asked)));
        var where = first(
                reports,
                report -> report.block(asked.section())
                        .map(block -> block.section().title()));
        var effect = first(
                reports,
                report -> report.block(list.id())
                        .flatMap(block -> block.lines().stream()
                                .findFirst()
                                .flatMap(row -> block.field(row, against.effect(), year))));
        return gap.flatMap(
                one -> effect.map(other -> new Covering(list, against, where.orElseGet(list::title), one, other)));
    }

    private static <T> Optional<T> first(List<UnitReport> reports, Function<UnitReport, Optional<T>> what) {
        return reports.stream().flatMap(report -> what.apply(report).stream()).findFirst();
    }

    /** What all of it is measured in: the finer unit of measure of the two. */
    public Measure measure() {
        return gap.measure().in(effect.measure()).isPresent() ? effect.measure() : gap.measure();
    }

    /** How many decimals a number of it is shown with: as many as are declared, or more when it has more. */
    public int decimals(BigDecimal value) {
        int declared = isConverted(gap) ? effect.decimals() : gap.decimals();
        return Math.max(declared, value.stripTrailingZeros().scale());
    }

    /** Whether the gap is told as it stands in its field, in its unit of measure and with its sign. */
    public boolean isAsReported() {
        return against.sign() == Against.Sign.PLUS && !isConverted(gap);
    }

    /** Whether a field is told in another unit of measure than its own. */
    public boolean isConverted(Field field) {
        return !field.measure().id().equals(measure().id());
    }

    /** How many of what all of it is measured in one of a field's own unit of measure is. */
    BigDecimal times(Field field) {
        return Objects.requireNonNull(
                field.measure().in(measure()).orElse(null), field.measure().id());
    }

    /** Whether nothing counts of what a unit is asked for. */
    public boolean isAwaited(UnitReport report) {
        return report.counted() == null && (isAskedForGap(report) || isAskedForMeasures(report));
    }

    /** Whether a unit is asked for the gap. */
    public boolean isAskedForGap(UnitReport report) {
        return report.isAsked(gap.id());
    }

    /** Whether a unit is asked for measures. */
    public boolean isAskedForMeasures(UnitReport report) {
        return report.block(list.id()).isPresent();
    }

    /** The measures of a unit. */
    public List<ListLine> measures(UnitReport report) {
        return ListLine.of(List.of(report), list.id());
    }

    /** What a unit has to cover; empty when that is not known. */
    Optional<BigDecimal> gap(UnitReport report) {
        return report.amount(gap.id()).map(figure -> in(gap, against.toCover(figure)));
    }

    /** What a unit's measures bring, of those of which it is known; empty when it is known of none. */
    Optional<BigDecimal> effects(UnitReport report) {
        return measures(report).stream().flatMap(line -> effect(line).stream()).reduce(BigDecimal::add);
    }

    /** What a measure brings; empty when that is not known, and then it is not nothing. */
    public Optional<BigDecimal> effect(ListLine line) {
        return line.report().amount(field(line.row())).map(figure -> in(effect, figure));
    }

    /** The field in which a line tells what it brings. */
    FieldId field(FormRow line) {
        return new FieldId(list.id(), line.id(), effect.id().column());
    }

    /** Whether a unit has measures, and it is known of each of them what it brings. */
    boolean isWhole(UnitReport report) {
        var measures = measures(report);
        return !measures.isEmpty()
                && measures.stream().allMatch(line -> effect(line).isPresent());
    }

    private BigDecimal in(Field field, BigDecimal figure) {
        return figure.multiply(times(field));
    }
}
