package no.samlebok.report;

import java.math.BigDecimal;
import java.util.Objects;
import no.samlebok.figure.Figure;
import no.samlebok.template.Direction;
import no.samlebok.template.Indicator;
import no.samlebok.template.Light;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Whether a result reached its goal, and why.
 *
 * <p>A result counts as reached only when all that it can mean lies on the good side of the goal, and as not reached
 * only when nothing of it does: {@code <10} against {@code <6} is neither. Places in a ranking and dates are good when
 * they are at or before the goal, whatever the indicator says. A planned level is told as above, at or below.
 *
 * @param achievement reached, not reached, or not scored
 * @param light the same with what is within the indicator's tolerance told apart
 * @param why the rule in words, with both figures
 */
public record Goal(Achievement achievement, Light light, Message why) {
    /** Compares a result with its goal, given which way is good. */
    public static Goal of(Direction direction, Answer goal, Answer result) {
        return of(direction, BigDecimal.ZERO, goal, result);
    }

    /** Compares an indicator's result with its goal. */
    static Goal of(Indicator indicator, Answer goal, Answer result) {
        var direction = Objects.requireNonNull(indicator.direction());
        return of(direction, indicator.leeway(), goal, result);
    }

    private static Goal of(Direction direction, BigDecimal leeway, Answer goal, Answer result) {
        var unable = unable("goal", goal);
        if (unable == null) {
            unable = unable("result", result);
        }
        if (unable != null) {
            return notScored(unable);
        }
        var aim = goal.extent();
        var reached = result.extent();
        if (aim.isEmpty()
                || reached.isEmpty()
                || !aim.get().kind().equals(reached.get().kind())) {
            return notScored(message("incomparable", goal, result));
        }
        var comparing = new Comparing(direction, aim.get(), reached.get());
        return comparing.outcome((achievement, key) ->
                new Goal(achievement, comparing.light(achievement, leeway), message(key, goal, result)));
    }

    /** A goal that is not scored, for this reason. */
    static Goal notScored(Message why) {
        return new Goal(Achievement.NOT_SCORED, Light.NONE, why);
    }

    private static @Nullable Message unable(String which, Answer answer) {
        if (answer.figure() instanceof Figure.Missing) {
            return Messages.of("report.goal." + which + ".missing");
        }
        if (answer.figure() instanceof Figure.Stated) {
            return Messages.of("report.goal." + which + ".stated").with("words", answer.text());
        }
        if (answer.figure() instanceof Figure.Unread) {
            return Messages.of("report.goal." + which + ".unread").with("words", answer.text());
        }
        return null;
    }

    private static Message message(String key, Answer goal, Answer result) {
        return Messages.of("report.goal." + key).with("goal", goal.text()).with("result", result.text());
    }
}
