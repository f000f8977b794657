package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.template.Measure;
import org.jspecify.annotations.Nullable;

/**
 * All that a figure can mean, on a line of its own kind: one point for a number, more for a range or a bound.
 *
 * @param kind what is measured along the line; figures of different kinds cannot be compared
 * @param low the lower end; null when there is none
 * @param lowOpen whether the lower end itself is left out
 * @param high the upper end; null when there is none
 * @param highOpen whether the upper end itself is left out
 */
record Extent(
        String kind,
        @Nullable BigDecimal low,
        boolean lowOpen,
        @Nullable BigDecimal high,
        boolean highOpen) {
    static final String NUMBER = "number";
    static final String RANK = "rank";
    static final String DAY = "day";

    /** What a figure can mean, in a field with this unit of measure; empty for words, missing and unread figures. */
    static Optional<Extent> of(Figure figure, Measure measure) {
        if (figure instanceof Figure.Amount amount) {
            return Optional.of(point(NUMBER, amount.value()));
        }
        if (figure instanceof Figure.Range range) {
            return Optional.of(new Extent(NUMBER, range.low(), false, range.high(), false));
        }
        if (figure instanceof Figure.Bounded bounded) {
            return Optional.of(bounded(bounded));
        }
        if (figure instanceof Figure.Rank rank) {
            return Optional.of(point(RANK, BigDecimal.valueOf(rank.place())));
        }
        if (figure instanceof Figure.Day day) {
            return Optional.of(point(DAY, BigDecimal.valueOf(day.date().toEpochDay())));
        }
        if (figure instanceof Figure.Quantity quantity) {
            return Optional.of(point(kind(quantity.unit(), measure), quantity.value()));
        }
        return Optional.empty();
    }

    /** Everything at or above the lower end of this one. */
    Extent andAbove() {
        return new Extent(kind, low, lowOpen, null, false);
    }

    /** Everything at or below the upper end of this one. */
    Extent andBelow() {
        return new Extent(kind, null, false, high, highOpen);
    }

    /** The same with its lower end so much lower. */
    Extent lowered(BigDecimal by) {
        return new Extent(kind, low == null ? null : low.subtract(by), lowOpen, high, highOpen);
    }

    /** The same with its upper end so much higher. */
    Extent raised(BigDecimal by) {
        return new Extent(kind, low, lowOpen, high == null ? null : high.add(by), highOpen);
    }

    /** Whether it is one point. */
    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether all that the other can mean lies in this one. */
    boolean holds(Extent other) {
        return reachesDownTo(other) && reachesUpTo(other);
    }

    /** Whether all of it lies above all of the other. */
    boolean isAbove(Extent other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || (order == 0 && (lowOpen || other.highOpen));
    }

    private boolean reachesDownTo(Extent other) {
        if (low == null || other.low == null) {
            return low == null;
        }
        int order = low.compareTo(other.low);
        return order < 0 || (order == 0 && (!lowOpen || other.lowOpen));
    }

    private boolean reachesUpTo(Extent other) {
        if (high == null || other.high == null) {
            return high == null;
        }
        int order = high.compareTo(other.high);
        return order > 0 || (order == 0 && (!highOpen || other.highOpen));
    }

    /** A quantity in the field's own unit of measure is a number like any other; in another unit it is its own kind. */
    private static String kind(String unit, Measure measure) {
        var label = measure.label();
        boolean own = List.of(measure.id(), label.nb(), label.nn()).contains(unit);
        return own ? NUMBER : unit;
    }

    private static Extent point(String kind, BigDecimal value) {
        return new Extent(kind, value, false, value, false);
    }

    private static Extent bounded(Figure.Bounded bounded) {
        var value = bounded.value();
        return switch (bounded.bound()) {
            case LESS_THAN -> new Extent(NUMBER, null, false, value, true);
            case AT_MOST -> new Extent(NUMBER, null, false, value, false);
            case MORE_THAN -> new Extent(NUMBER, value, true, null, false);
            case AT_LEAST -> new Extent(NUMBER, value, false, null, false);
        };
    }
}
