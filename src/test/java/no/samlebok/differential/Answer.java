package no.samlebok.differential;

import java.math.BigDecimal;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Status;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;

/** What is put in a field's cell, and the figure that stands for it. */
sealed interface Answer {
    /** Nothing. */
    record Blank() implements Answer {}

    /** A number in the field's own unit of measure. */
    record Given(BigDecimal value) implements Answer {}

    /** A typed value in the words that the dropdown offers. */
    record Typed(Status status, String words) implements Answer {}

    /** Other text; in a numeric field it cannot be read. */
    record Other(String text) implements Answer {}

    /** The entry a reader would make of it. */
    default Entry entry(Field field) {
        if (this instanceof Given given) {
            return Entry.of(
                    field.id(), new Figure.Amount(given.value()), given.value().toPlainString());
        }
        if (this instanceof Typed typed) {
            return text(field, new Figure.Stated(typed.status(), typed.words()), typed.words());
        }
        if (this instanceof Other other && !other.text().isBlank()) {
            var figure = field.isNumeric() ? new Figure.Unread("other text") : new Figure.Text(other.text());
            return text(field, figure, other.text());
        }
        return Entry.of(field.id(), Figure.missing(), "");
    }

    /** What the cell holds: a number, a text or nothing; a percentage is a fraction. */
    default Object cell(Field field) {
        if (this instanceof Given given) {
            boolean percent = field.measure().kind() == MeasureKind.PERCENT;
            return percent ? given.value().movePointLeft(2) : given.value();
        }
        if (this instanceof Typed typed) {
            return typed.words();
        }
        return this instanceof Other other ? other.text() : "";
    }

    private static Entry text(Field field, Figure figure, String raw) {
        return new Entry(field.id(), figure, raw, null, true);
    }
}
