package no.samlebok.layout;

import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.MeasureKind;

/** A field as a cell: who may write in it, how it shows its number, and what stands in it. */
final class FieldCell {
    private static final int PERCENT_PLACES = 2;

    private FieldCell() {}

    /** The cell of a field in a 0-based column. */
    static DraftCell of(Field field, int column, Brief brief) {
        return DraftCell.of(column, content(field, brief), role(field, brief), format(field));
    }

    /** How a field's number is shown. */
    static NumberFormat format(Field field) {
        return switch (field.measure().kind()) {
            case PERCENT -> NumberFormat.percent(field.decimals());
            case CODE, TEXT -> NumberFormat.TEXT;
            case DATE -> NumberFormat.GENERAL;
            default -> NumberFormat.number(field.decimals());
        };
    }

    /** What stands in a field's cell for a figure: a percentage as a fraction, anything but a number as its words. */
    static Content content(Field field, Figure figure, String raw) {
        if (figure instanceof Figure.Missing) {
            return Content.blank();
        }
        if (figure instanceof Figure.Amount amount) {
            boolean percent = field.measure().kind() == MeasureKind.PERCENT;
            return new Content.Numeric(percent ? amount.value().movePointLeft(PERCENT_PLACES) : amount.value());
        }
        return new Content.Text(figure instanceof Figure.Stated stated ? stated.words() : raw);
    }

    private static Content content(Field field, Brief brief) {
        if (field.fill() == Fill.COMPUTED) {
            return Computed.content(field, brief);
        }
        return brief.figures()
                .entry(field.id())
                .map(entry -> content(field, entry))
                .orElseGet(Content::blank);
    }

    /** What was written as text stays as it was written. */
    private static Content content(Field field, Entry entry) {
        boolean words = entry.asText() && !entry.raw().isEmpty();
        return words ? new Content.Text(entry.raw()) : content(field, entry.figure(), entry.raw());
    }

    private static Role role(Field field, Brief brief) {
        if (field.fill() == Fill.COMPUTED) {
            return Role.COMPUTED;
        }
        boolean words = !field.isNumeric();
        if (brief.form().isLocked(field.id())) {
            return words ? Role.KNOWN_WORDS : Role.KNOWN;
        }
        return words ? Role.INPUT_WORDS : Role.INPUT;
    }
}
