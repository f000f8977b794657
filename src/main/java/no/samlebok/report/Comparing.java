package no.samlebok.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.BiFunction;
import no.samlebok.rule.Extent;
import no.samlebok.template.Direction;
import no.samlebok.template.Light;

/**
 * A result held against its goal.
 *
 * @param direction which way is good
 * @param goal all that the goal can mean
 * @param result all that the result can mean
 */
record Comparing(Direction direction, Extent goal, Extent result) {
    /** What came of it, told as an achievement and the key of the reason. */
    Goal outcome(BiFunction<Achievement, String, Goal> told) {
        if (direction == Direction.LEVEL) {
            return told.apply(Achievement.NOT_SCORED, "level." + relation());
        }
        var target = isUpward() ? goal.andAbove() : goal.andBelow();
        if (target.low() == null && target.high() == null) {
            return told.apply(Achievement.NOT_SCORED, "direction");
        }
        if (target.holds(result)) {
            return told.apply(Achievement.MET, reason("within"));
        }
        boolean missed = isUpward() ? target.isAbove(result) : result.isAbove(target);
        return missed
                ? told.apply(Achievement.NOT_MET, reason("outside"))
                : told.apply(Achievement.NOT_SCORED, "undecided");
    }

    /** The light of an outcome: yellow when the result lies within the leeway beside the goal. */
    Light light(Achievement achievement, BigDecimal leeway) {
        return switch (achievement) {
            case MET -> Light.GREEN;
            case NOT_SCORED -> Light.NONE;
            case NOT_MET ->
                (isUpward()
                                        ? goal.lowered(leeway).andAbove()
                                        : goal.raised(leeway).andBelow())
                                .holds(result)
                        ? Light.YELLOW
                        : Light.RED;
        };
    }

    private boolean isUpward() {
        return isNumber() && direction == Direction.HIGHER;
    }

    private boolean isNumber() {
        return !goal.kind().equals(Extent.RANK) && !goal.kind().equals(Extent.DAY);
    }

    /** A bound has no number to be above or below: the result is within it or outside it. */
    private String reason(String ofBound) {
        if (goal.low() == null || goal.high() == null) {
            return ofBound;
        }
        var relation = relation();
        if (!isNumber()) {
            return goal.kind() + "." + relation;
        }
        boolean apart = relation.equals("above") || relation.equals("below");
        return apart ? direction.name().toLowerCase(Locale.ROOT) + "." + relation : relation;
    }

    private String relation() {
        if (result.isAbove(goal)) {
            return "above";
        }
        if (goal.isAbove(result)) {
            return "below";
        }
        return goal.isPoint() && result.isPoint() ? "equal" : "within";
    }
}
