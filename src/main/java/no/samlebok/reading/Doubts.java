package no.samlebok.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.rule.Severity;
import no.samlebok.template.Form;
import no.samlebok.words.Words;

/** Finds and says where what stands in a field's cell may not be its answer, or not all of it. */
final class Doubts {
    private final Form form;
    private final Ledger ledger;
    private final Map<FieldId, String> why = new LinkedHashMap<>();

    Doubts(Form form, Ledger ledger) {
        this.form = form;
        this.ledger = ledger;
    }

    /** The fields in doubt, each with the key of why. */
    Map<FieldId, String> why() {
        return why;
    }

    /** Says that these rows hold another row's answers. */
    void moved(List<Complaint> rows, Grouping grouping) {
        grouping.say(rows);
        rows.forEach(row -> row.slots().forEach(slot -> why.put(slot.field().id(), row.key())));
    }

    /** Says that a text runs on, and over which fields. */
    void runsOn(Overrun overrun) {
        var text = overrun.text();
        doubt(
                "reading.textRunsOn",
                text,
                text.place(),
                Map.of("from", row(text.spot().row() + 1), "to", row(overrun.last())));
        overrun.covered().stream()
                .filter(covered -> form.isOpen(covered.slot().field()))
                .forEach(covered -> doubt(
                        "reading.textOver",
                        covered,
                        covered.place(),
                        Map.of("other", text.slot().field().label())));
    }

    /** Says of an open field that its cell is merged into another, which holds whatever stands there. */
    void merged(Reached reached, Survey survey) {
        survey.mergedInto(reached.spot(), reached.cell().column())
                .ifPresent(area ->
                        doubt("reading.merged", reached, reached.place(), Map.of("cells", Words.same(area.a1()))));
    }

    private void doubt(String key, Reached reached, Place place, Map<String, Words> arguments) {
        var field = reached.slot().field();
        if (why.putIfAbsent(field.id(), key) == null) {
            ledger.say(Severity.ERROR, key, field, place, arguments);
        }
    }

    private static Words row(int index) {
        return Words.same(Integer.toString(index + 1));
    }
}
