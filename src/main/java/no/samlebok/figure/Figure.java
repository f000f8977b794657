package no.samlebok.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a field was answered with. Missing is not zero, and unread is not missing.
 *
 * <p>Amounts stand in the field's own unit of measure: 1 000 kr as thousands, a percentage as percent (2.4, not 0.024).
 */
public sealed interface Figure {
    /** A number; its scale is the precision it was written with. */
    record Amount(BigDecimal value) implements Figure {}

    /** An answer in words from the list of typed values, with the words used. */
    record Stated(Status status, String words) implements Figure {}

    /** A range, both ends included: {@code 15 – 20}. */
    record Range(BigDecimal low, BigDecimal high) implements Figure {}

    /** One side of a number: {@code <20 %}. */
    record Bounded(Bound bound, BigDecimal value) implements Figure {}

    /** About a number, and nobody knows how far from it: {@code ca 94 mill}. Nothing is reckoned with it. */
    record Approximate(BigDecimal value) implements Figure {}

    /** A place in a ranking: {@code 1. plass}. */
    record Rank(int place) implements Figure {}

    /** A day; the year is the period's where none is written: {@code 15.feb}. */
    record Day(LocalDate date) implements Figure {}

    /** A number with a unit of measure of its own: {@code 60 døgn}. */
    record Quantity(BigDecimal value, String unit) implements Figure {}

    /** A code, whose leading zeros count: {@code 3600}. */
    record Code(String value) implements Figure {}

    /** Text, with its line breaks. */
    record Text(String value) implements Figure {}

    /** Nothing was written. */
    record Missing() implements Figure {}

    /** Something was written that cannot be read with certainty; the raw text is kept beside it. */
    record Unread(String why) implements Figure {}

    /** The missing figure. */
    static Figure missing() {
        return new Missing();
    }

    /** Whether both say the same; a number does so whatever zeros it ends in. */
    default boolean isSameAs(Figure other) {
        return (this instanceof Amount one && other instanceof Amount another)
                ? one.value().compareTo(another.value()) == 0
                : equals(other);
    }

    /** The stable name of its type in data, for example {@code not-measured}; an amount is named by its measure. */
    default String type() {
        if (this instanceof Stated stated) {
            return stated.status().id();
        }
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
