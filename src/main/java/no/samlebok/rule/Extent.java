package no.samlebok.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figure;
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
public record Extent(
        String kind,
        @Nullable BigDecimal low,
        boolean lowOpen,
        @Nullable BigDecimal high,
        boolean highOpen) {
    /** A number in the unit of measure of its field. */
    public static final String NUMBER = "number";
    /** A place in a ranking. */
    public static final String RANK = "rank";
    /** A day. */
    public static final String DAY = "day";

    /**
     * What a figure can mean; empty for words, missing and unread figures.
     *
     * @param own what the unit of measure of its field is called; a quantity in another is of a kind of its own
     */
    public static Optional<Extent> of(Figure figure, List<String> own) {
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
            return Optional.of(point(own.contains(quantity.unit()) ? NUMBER : quantity.unit(), quantity.value()));
        }
        return Optional.empty();
    }

    /** Everything at or above the lower end of this one. */
    public Extent andAbove() {
        return new Extent(kind, low, lowOpen, null, false);
    }

    /** Everything at or below the upper end of this one. */
    public Extent andBelow() {
        return new Extent(kind, null, false, high, highOpen);
    }

    /** The same with its lower end so much lower. */
    public Extent lowered(BigDecimal by) {
        return new Extent(kind, low == null ? null : low.subtract(by), lowOpen, high, highOpen);
    }

    /** The same with its upper end so much higher. */
    public Extent raised(BigDecimal by) {
        return new Extent(kind, low, lowOpen, high == null ? null : high.add(by), highOpen);
    }

    /**
     * Whether a result that can mean this reaches a goal; empty when part of it would and part would not, and when the goal
     * has no end on the side that counts.
     *
     * @param upward whether above the goal is good
     */
    Optional<Boolean> reaches(Extent goal, boolean upward) {
        var target = upward ? goal.andAbove() : goal.andBelow();
        if (target.low() == null && target.high() == null) {
            return Optional.empty();
        }
        if (target.holds(this)) {
            return Optional.of(true);
        }
        return (upward ? target.isAbove(this) : isAbove(target)) ? Optional.of(false) : Optional.empty();
    }

    /** Whether it is one point. */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether all that the other can mean lies in this one. */
    public boolean holds(Extent other) {
        return reachesDownTo(other) && reachesUpTo(other);
    }

    /** Whether all of it lies above all of the other. */
    public boolean isAbove(Extent other) {
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
