package no.samlebok.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Words;

/**
 * Reads one number with the unit of measure beside it. A unit that is the field's own changes nothing; money is for
 * {@link Money}; any other unit makes a quantity in a field of numbers, and is unread elsewhere.
 */
final class Units {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d²³/.-]*(?: per \\p{L}[\\p{L}\\d²³]*)?");

    private Units() {}

    /** The number; empty when it is no number with or without a unit. */
    static Optional<Interpretation> read(Answer answer, String tidy) {
        return Measured.parse(tidy).flatMap(number -> read(answer, number));
    }

    /** Whether a unit of measure is none, or the field's own. */
    static boolean fits(Field field, String unit) {
        if (unit.isEmpty() || (field.measure().kind() == MeasureKind.PERCENT && Wordings.isPercent(unit))) {
            return true;
        }
        var written = unit.toLowerCase(Locale.ROOT);
        var measure = field.measure();
        return Stream.of(measure.id(), measure.label().nb(), measure.label().nn())
                .map(own -> Tidy.line(own).toLowerCase(Locale.ROOT))
                .anyMatch(own -> own.equals(written) || own.startsWith(written + " "));
    }

    private static Optional<Interpretation> read(Answer answer, Measured number) {
        var money = Money.power(number);
        if (answer.field().measure().kind() == MeasureKind.AMOUNT && money.isPresent()) {
            return Optional.of(Money.convert(answer, number.numeral(), money.getAsInt()));
        }
        if (!number.before().isEmpty()) {
            return Optional.empty();
        }
        if (fits(answer.field(), number.after())) {
            return Optional.of(own(answer, number));
        }
        boolean known = money.isPresent() || Wordings.isPercent(number.after());
        if (known || (!number.glued() && WORD.matcher(number.after()).matches())) {
            return Optional.of(foreign(answer, number, known));
        }
        return Optional.empty();
    }

    private static Interpretation own(Answer answer, Measured number) {
        boolean marked = !number.after().isEmpty();
        var read = Certainty.of(answer, number.numeral(), marked);
        boolean unmarked = answer.field().measure().kind() == MeasureKind.PERCENT && !marked;
        return unmarked ? Percent.written(answer, read) : read;
    }

    private static Interpretation foreign(Answer answer, Measured number, boolean known) {
        var field = answer.field();
        var unit = number.after();
        if (known || field.measure().kind() != MeasureKind.NUMBER) {
            return answer.unread(
                    "reading.unitWrong", Map.of("unit", field.measure().label()));
        }
        var arguments = Map.of("value", Answer.shown(number.numeral().value()), "unit", Words.same(unit));
        return Certainty.of(answer, number.numeral(), true)
                .as(value -> new Figure.Quantity(value, unit))
                .noting(answer.note(Severity.INFO, "reading.unitOwn", arguments));
    }
}
