package no.samlebok.reading;

import java.math.BigDecimal;
import java.util.function.Function;
import no.samlebok.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of something written.
 *
 * @param figure the figure; unread when it is not certain
 * @param note what to tell about it; null when it could only be read in this way
 */
public record Interpretation(Figure figure, @Nullable Note note) {
    /** A figure that could only be read in this way. */
    public static Interpretation of(Figure figure) {
        return new Interpretation(figure, null);
    }

    /** The same reading of an amount as another kind of figure; anything but an amount as it is. */
    Interpretation as(Function<BigDecimal, Figure> kind) {
        return figure instanceof Figure.Amount amount ? new Interpretation(kind.apply(amount.value()), note) : this;
    }

    /** The same reading with this said of it, unless something is said already. */
    Interpretation noting(Note other) {
        return note == null ? new Interpretation(figure, other) : this;
    }
}
