package no.samlebok.template;

import java.math.BigDecimal;
import java.util.Optional;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure: what a figure counts and how it is written.
 *
 * @param id as in data, for example {@code 1000 kr} or {@code %}
 * @param kind what sort of thing it is
 * @param label as shown, for example {@code 1 000 kr}
 * @param decimals how many are shown and how precisely a figure is declared, unless the field says otherwise
 * @param min the least that is possible; null when there is no such limit
 * @param max the most that is possible; null when there is no such limit
 * @param additive whether figures of several units may be added: true for årsverk and dagsverk, false for kroner per
 *     inhabitant; null for the kind's own, which is yes for money and no for all else
 * @param kroner what one of it is worth in kroner, 1000 for {@code 1000 kr}, so that a text can be held against it; null
 *     when it is not money, or not plain money (kroner per inhabitant)
 * @param approximate whether an estimate is an answer, {@code ca 94 mill}; null for no, and then it is unread
 */
public record Measure(
        String id,
        MeasureKind kind,
        Words label,
        int decimals,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Boolean additive,
        @Nullable BigDecimal kroner,
        @Nullable Boolean approximate) {
    /** Whether figures of several units may be added; percentages and scores never are. */
    public boolean isAdditive() {
        return switch (kind) {
            case AMOUNT -> additive == null || additive;
            case NUMBER -> additive != null && additive;
            case PERCENT, SCORE, CODE, TEXT, DATE -> false;
        };
    }

    /** Whether an estimate is an answer. */
    public boolean mayBeApproximate() {
        return approximate != null && approximate;
    }

    /**
     * How many of another unit of measure one of this is, 1 000 000 kr in a mill. kr; empty when that is no whole number,
     * for then it cannot be told exactly.
     */
    public Optional<BigDecimal> in(Measure other) {
        if (id.equals(other.id)) {
            return Optional.of(BigDecimal.ONE);
        }
        if (kroner == null || other.kroner == null || other.kroner.signum() <= 0) {
            return Optional.empty();
        }
        var parts = kroner.divideAndRemainder(other.kroner);
        boolean isWhole = parts[0].signum() > 0 && parts[1].signum() == 0;
        return isWhole ? Optional.of(parts[0]) : Optional.empty();
    }

    /** The same unit of measure where an estimate is an answer. */
    Measure approximately() {
        return new Measure(id, kind, label, decimals, min, max, additive, kroner, true);
    }
}
