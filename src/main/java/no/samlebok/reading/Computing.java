package no.samlebok.reading;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Interval;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.words.Words;

/**
 * Computes the computed fields again from their inputs, whatever stands in their cells, and says where a formula was
 * overwritten with something else than it comes to.
 */
final class Computing {
    private final Searched searched;
    private final Understanding understanding;
    private final Ledger ledger;

    Computing(Searched searched, Understanding understanding, Ledger ledger) {
        this.searched = searched;
        this.understanding = understanding;
        this.ledger = ledger;
    }

    /** Enters these fields; one may be computed from another. */
    void enter(List<Field> fields) {
        Figures before;
        do {
            before = ledger.figures();
            fields.forEach(this::compute);
        } while (!ledger.figures().equals(before));
        fields.forEach(this::compare);
    }

    private void compute(Field field) {
        var reached = searched.reached().get(field.id());
        var figure =
                field.computed(ledger.figures()).<Figure>map(Figure.Amount::new).orElseGet(Figure::missing);
        ledger.enter(
                reached == null
                        ? new Entry(field.id(), figure, "", null, false)
                        : new Entry(
                                field.id(),
                                figure,
                                AsStored.raw(reached.cell()),
                                reached.place(),
                                AsStored.isText(reached.cell())));
    }

    private void compare(Field field) {
        var reached = searched.reached().get(field.id());
        if (reached == null || !isOverwritten(reached.cell())) {
            return;
        }
        var found = Words.same("«" + Answer.shortened(AsStored.raw(reached.cell())) + "»");
        var computed = ledger.figures().amount(field.id());
        if (computed.isEmpty()) {
            ledger.say(Severity.ERROR, "reading.computedTyped", field, reached.place(), Map.of("found", found));
        } else if (!comesTo(reached, field, Interval.rounded(computed.get(), field.decimals()))) {
            var value = Answer.shown(computed.get().setScale(field.decimals(), RoundingMode.HALF_UP));
            ledger.say(
                    Severity.ERROR,
                    "reading.computedChanged",
                    field,
                    reached.place(),
                    Map.of("found", found, "value", value));
        }
    }

    private static boolean isOverwritten(Cell cell) {
        return !cell.isBlank()
                && !(cell.content() instanceof Content.Formula formula
                        && Arithmetic.value(formula.text()).isEmpty());
    }

    private boolean comesTo(Reached reached, Field field, Interval computed) {
        return understanding.interpret(reached, field).figure() instanceof Figure.Amount amount
                && amount.value().subtract(computed.value()).abs().compareTo(computed.tolerance()) <= 0;
    }
}
