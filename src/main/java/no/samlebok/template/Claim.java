package no.samlebok.template;

import java.util.List;
import no.samlebok.rule.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Something texts say of a field.
 *
 * @param kind what is compared: the sign of the word, an amount, a percentage, a count, a total or a change
 * @param field the field this year, {@code section.row.{year}}; without words of its own every indicator that it fits,
 *     {@code section.*.{year}}, in the indicator's words; of a total all the fields that are added
 * @param previous the same field last year; null when the form does not hold it
 * @param nb the words bokmål texts use for it: {@code sykefravær}
 * @param nn the words nynorsk texts use for it: {@code sjukefråvær}
 */
public record Claim(ClaimKind kind, String field, @Nullable String previous, List<String> nb, List<String> nn) {
    public Claim {
        nb = List.copyOf(nb);
        nn = List.copyOf(nn);
    }

    /** Whether it is about the indicators that say in which words. */
    boolean isOfIndicators() {
        return nb.isEmpty() && nn.isEmpty();
    }

    /** The same claim in these words. */
    Claim in(Said said) {
        return new Claim(kind, field, previous, said.nb(), said.nn());
    }

    /** Whether what it compares can be said of figures of a kind. */
    boolean fits(MeasureKind of) {
        return switch (kind) {
            case PERCENT -> of == MeasureKind.PERCENT;
            case COUNT -> of == MeasureKind.NUMBER || of == MeasureKind.SCORE;
            case AMOUNT, SIGN, TOTAL, CHANGE -> of == MeasureKind.AMOUNT;
        };
    }
}
