package no.samlebok.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Measure;
import no.samlebok.words.Words;

/**
 * Reads money with its unit beside it. Money in another unit than the field's ({@code kr 149.000} in a field of 1 000 kr)
 * is converted, with a warning that quotes both, when at least one whole unit remains; else it is unread, for the words
 * may be wrong and not the number.
 */
final class Money {
    private static final Map<String, Integer> POWERS = new HashMap<>();
    private static final int[] KNOWN = {0, 3, 6, 9};

    static {
        for (int power : KNOWN) {
            Wordings.list("reading.words.kr-" + power).forEach(word -> POWERS.put(bare(word), power));
        }
    }

    private Money() {}

    /** The power of ten of a krone in which a number is written; empty when the words beside it are not for money. */
    static OptionalInt power(Measured number) {
        if (number.before().isEmpty()) {
            return power(number.after());
        }
        var before = power(number.before());
        return before.isEmpty() || number.after().isEmpty() ? before : power(number.after());
    }

    /** The amount in the field's own unit. */
    static Interpretation convert(Answer answer, Numeral numeral, int power) {
        var own = own(answer.field().measure());
        if (own.isEmpty()) {
            return answer.unread(
                    "reading.unitWrong", Map.of("unit", answer.field().measure().label()));
        }
        var written = written(answer, numeral, power);
        return written.figure() instanceof Figure.Amount amount && power != own.getAsInt()
                ? converted(answer, amount.value(), power - own.getAsInt())
                : written;
    }

    /** The number beside the words: a dot before three digits is thousands in kroner, and uncertain in millions. */
    private static Interpretation written(Answer answer, Numeral numeral, int power) {
        if (numeral.style() != Numeral.Style.DOT_AND_THREE) {
            return Certainty.of(answer, numeral, false);
        }
        return power == 0
                ? Interpretation.of(new Figure.Amount(numeral.value()))
                : answer.unread("reading.dotEither", Answer.readings(numeral.value(), numeral.asDecimal()));
    }

    private static Interpretation converted(Answer answer, BigDecimal written, int shift) {
        var value = plain(written.scaleByPowerOfTen(shift));
        var arguments = Map.<String, Words>of(
                "value", Answer.shown(value), "unit", answer.field().measure().label());
        if (value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0) {
            return answer.unread("reading.unitUnsure", arguments);
        }
        return new Interpretation(
                new Figure.Amount(value), answer.note(Severity.WARNING, "reading.unitConverted", arguments));
    }

    /** Without the zeros that only the other unit asked for, and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The power of ten of a krone that a measure counts; empty when it is not plain money. */
    private static OptionalInt own(Measure measure) {
        var kroner = measure.kroner();
        if (kroner == null) {
            return OptionalInt.empty();
        }
        var digits = kroner.stripTrailingZeros();
        return digits.unscaledValue().equals(BigInteger.ONE) ? OptionalInt.of(-digits.scale()) : OptionalInt.empty();
    }

    private static OptionalInt power(String unit) {
        var power = POWERS.get(bare(unit));
        return power == null ? OptionalInt.empty() : OptionalInt.of(power);
    }

    private static String bare(String unit) {
        return Tidy.line(unit).toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
    }
}
