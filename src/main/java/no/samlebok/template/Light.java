package no.samlebok.template;

import java.math.BigDecimal;
import java.util.Locale;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** How a result stands to its goal: reached, within the indicator's tolerance of it, or beyond. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    /** Goal or result is no number, or the goal is a planned level. */
    NONE;

    /** The light of two numbers in the indicator's unit of measure. */
    public static Light of(Indicator indicator, BigDecimal goal, BigDecimal result) {
        if (!indicator.hasLight()) {
            return NONE;
        }
        var missing = indicator.direction() == Direction.HIGHER ? goal.subtract(result) : result.subtract(goal);
        return of(missing, indicator.leeway());
    }

    private static Light of(BigDecimal missing, BigDecimal leeway) {
        if (missing.signum() <= 0) {
            return GREEN;
        }
        return missing.compareTo(leeway) <= 0 ? YELLOW : RED;
    }

    /** A symbol and a word, never colour alone: {@code ✓ Grønn}. */
    public Words words() {
        return Messages.words("light." + name().toLowerCase(Locale.ROOT));
    }
}
