package no.samlebok.template;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;

/**
 * What the measures in a list are to cover. The template says which figure it is and what its sign means, for of several
 * figures that might be the gap none can be guessed: an avvik is minus when something is lacking, a difference plus.
 *
 * @param gap the figure, {@code gap.differanse.belop}; {@code {year}} in it is the round's year, {@code {previous}} the one
 *     before
 * @param sign the sign that the figure has when there is something to cover
 * @param effect the id of the list's column that tells what each measure brings
 */
public record Against(String gap, Sign sign, String effect) {
    /** The sign that a figure has when there is something to cover. */
    public enum Sign {
        PLUS,
        MINUS
    }

    /** The field that the gap stands in, in the round of a year. */
    public FieldId field(int year) {
        return FieldId.parse(
                gap.replace("{year}", Integer.toString(year)).replace("{previous}", Integer.toString(year - 1)));
    }

    /** What there is to cover when the field has this figure: above zero when something is lacking. */
    public BigDecimal toCover(BigDecimal figure) {
        return sign == Sign.PLUS ? figure : figure.negate();
    }
}
