package no.samlebok.template;

import java.math.BigDecimal;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the round's catalogue, or a figure of a comparison.
 *
 * @param id letters and digits, starting with a letter
 * @param section the scorecard or comparison it belongs to
 * @param group the group of the section it stands under; null in a comparison
 * @param label its wording, the same for all units
 * @param measure the id of its unit of measure
 * @param decimals declared precision; null for the measure's own
 * @param direction which way it is good; null in a comparison
 * @param min the least that is possible, as on a scale; null for the measure's own
 * @param max the most that is possible; null for the measure's own
 * @param note definition and source; null when none
 * @param tolerance how far beside its goal a result may lie and be yellow, not red, in its unit of measure; null for none
 * @param notComparable why its result cannot be held against its goal; null when it can
 * @param said the words that texts use for it; null when no text is held against it
 */
public record Indicator(
        String id,
        String section,
        @Nullable String group,
        Words label,
        String measure,
        @Nullable Integer decimals,
        @Nullable Direction direction,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Words note,
        @Nullable BigDecimal tolerance,
        @Nullable Words notComparable,
        @Nullable Said said) {
    /** An indicator whose result is held against its goal, and that no text is held against. */
    public Indicator(
            String id,
            String section,
            @Nullable String group,
            Words label,
            String measure,
            @Nullable Integer decimals,
            @Nullable Direction direction,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Words note) {
        this(id, section, group, label, measure, decimals, direction, min, max, note, null, null, null);
    }

    /** Whether its result is shown as green, yellow or red: a planned level is not, nor what cannot be compared. */
    public boolean hasLight() {
        return notComparable == null && (direction == Direction.HIGHER || direction == Direction.LOWER);
    }

    /** How far beside its goal a result may lie and be yellow; zero when it has no tolerance. */
    public BigDecimal leeway() {
        return tolerance == null ? BigDecimal.ZERO : tolerance;
    }
}
