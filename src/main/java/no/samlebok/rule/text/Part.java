package no.samlebok.rule.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param kind what it is
 * @param word in lower case; digits for a year, the mark for a mark, empty for a quantity
 * @param classes what a word does in a sentence; empty for all else
 * @param quantity the quantity; null unless it is one
 * @param start where it begins in the line
 * @param end the position after its last character
 */
record Part(
        Kind kind,
        String word,
        Set<WordClass> classes,
        @Nullable Quantity quantity,
        int start,
        int end) {
    /** What a part is. */
    enum Kind {
        /** A word or a fixed phrase. */
        WORD,
        /** A number with its unit and with ca. and the like. */
        QUANTITY,
        /** A calendar year. */
        YEAR,
        /** The unit's own name, or the short of it. */
        NAME,
        /** The unit's own name as an owner: Driftsavdelingens. */
        OWNER,
        /** The name of another unit. */
        STRANGER,
        /** A comma, a colon. */
        MARK
    }

    /** Words that carry nothing themselves: a clause made of these alone has no subject but the unit. */
    private static final Set<WordClass> WEIGHTLESS = EnumSet.of(
            WordClass.LIGHT,
            WordClass.PREPOSITION,
            WordClass.CLAUSE,
            WordClass.NEGATION,
            WordClass.OWN,
            WordClass.POSSESSIVE,
            WordClass.GOAL,
            WordClass.PERIOD,
            WordClass.YEAR_BEFORE,
            WordClass.UNCLEAR_YEAR,
            WordClass.ONE,
            WordClass.KRONER);

    Part {
        classes = Collections.unmodifiableSet(classes);
    }

    /** Whether it carries something of its own, and so may change what is said. */
    boolean isHeavy() {
        return kind == Kind.STRANGER || (kind == Kind.WORD && Collections.disjoint(classes, WEIGHTLESS));
    }
}
