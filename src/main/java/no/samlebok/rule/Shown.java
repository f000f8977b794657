package no.samlebok.rule;

import java.math.BigDecimal;
import no.samlebok.words.Norwegian;

/** Numbers as messages show them: never rounded so far that what is wrong cannot be seen. */
final class Shown {
    /** The most decimals beyond the declared precision that a message shows. */
    private static final int MOST_BEYOND = Compare.BEYOND;

    private Shown() {}

    /** A figure as it was given: with its declared decimals, or with more when it has more. */
    static String given(BigDecimal value, int decimals) {
        return Norwegian.number(
                value, Math.max(decimals, value.stripTrailingZeros().scale()));
    }

    /** How many decimals two numbers must be shown with, so that they do not look alike. */
    static int decimalsApart(BigDecimal one, BigDecimal other, int decimals) {
        int shown = decimals;
        while (shown < decimals + MOST_BEYOND && Norwegian.number(one, shown).equals(Norwegian.number(other, shown))) {
            shown++;
        }
        return shown;
    }
}
