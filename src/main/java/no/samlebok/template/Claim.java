package no.samlebok.template;

import java.util.List;
import no.samlebok.rule.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Something texts say of a field.
 *
 * @param kind what is compared: the sign of the word, an amount, a percentage or a count
 * @param field the field this year, {@code section.row.{year}}
 * @param previous the same field last year; null when the form does not hold it
 * @param nb the words bokmål texts use for it: {@code sykefravær}
 * @param nn the words nynorsk texts use for it: {@code sjukefråvær}
 */
public record Claim(ClaimKind kind, String field, @Nullable String previous, List<String> nb, List<String> nn) {
    public Claim {
        nb = List.copyOf(nb);
        nn = List.copyOf(nn);
    }
}
