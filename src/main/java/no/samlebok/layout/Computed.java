package no.samlebok.layout;

import java.math.RoundingMode;
import no.samlebok.book.Content;
import no.samlebok.rule.Expression;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;

/** A field that the workbook computes: the formula, and the value we compute ourselves for previews. */
final class Computed {
    private static final int CACHED_PLACES = 15;

    private Computed() {}

    /** The formula; blank as long as an input is. */
    static Content content(Field field, Brief brief) {
        var computation = field.computation();
        if (computation == null) {
            throw new IllegalStateException("a computed field without a computation: " + field.id());
        }
        boolean percent = field.measure().kind() == MeasureKind.PERCENT;
        var cached = field.computed(brief.numbers())
                .map(value -> percent ? value.movePointLeft(2) : value)
                .<Content>map(value -> new Content.Numeric(
                        value.setScale(CACHED_PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros()))
                .orElseGet(() -> new Content.Text(""));
        var formula = percent ? computation.formula() + "/100" : computation.formula();
        return new Content.Formula(guarded(computation, formula), cached);
    }

    private static String guarded(Expression computation, String formula) {
        var guarded = formula;
        for (int at = computation.guards().size() - 1; at >= 0; at--) {
            guarded = "IF(" + computation.guards().get(at) + "," + guarded + ",\"\")";
        }
        var numbers = computation.needed().stream()
                .map(field -> "ISNUMBER(" + field.name() + ")")
                .toList();
        return numbers.isEmpty() ? guarded : "IF(AND(" + String.join(",", numbers) + ")," + guarded + ",\"\")";
    }
}
