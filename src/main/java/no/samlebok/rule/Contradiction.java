package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.text.Direction;
import no.samlebok.rule.text.Quantity;
import no.samlebok.rule.text.Statement;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;

/**
 * A statement held against the figure it is about.
 *
 * @param claim what is claimed
 * @param side the field, of this year or of the year before
 * @param figure what it is, in its unit of measure
 * @param statement what the text says
 */
record Contradiction(TextClaim claim, TextClaim.Side side, Interval figure, Statement statement) {
    /** Whether the two cannot both be true, at the precision each is written with. */
    boolean isOne() {
        var value = figure.value();
        var tolerance = figure.tolerance();
        var quantity = statement.quantity();
        if (quantity == null) {
            var against = statement.direction() == Direction.OVER ? value : value.negate();
            return against.compareTo(tolerance) > 0;
        }
        return !quantity.agreesWith(value.abs().multiply(claim.scale()), tolerance.multiply(claim.scale()));
    }

    /** It as something found in a text. */
    Violation in(FieldId text, Severity severity) {
        var quantity = statement.quantity();
        return quantity == null
                ? new Violation(side.field(), severity, message(), null, text)
                : new Violation(side.field(), severity, message().with("found", number(quantity)), gap(quantity), text);
    }

    private Message message() {
        return Messages.of("rule.text." + key())
                .with("quote", statement.excerpt())
                .with("field", side.label())
                .with("figure", Norwegian.number(figure.value(), side.value().decimals()))
                .with("unit", claim.unit());
    }

    private String key() {
        return statement.quantity() == null
                ? "sign." + statement.direction().name().toLowerCase(Locale.ROOT)
                : claim.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String number(Quantity quantity) {
        var plain = quantity.value().stripTrailingZeros();
        return Norwegian.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** How much more the text says than the figure, in the figure's unit of measure, both without their signs. */
    private BigDecimal gap(Quantity quantity) {
        var gap = quantity.value()
                .divide(claim.scale(), MathContext.DECIMAL64)
                .subtract(figure.value().abs());
        return gap.stripTrailingZeros();
    }
}
