package no.samlebok.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;

/** An answer in every open field of a form. */
record Filling(Form form, Map<FieldId, Answer> answers) {
    Filling(Form form) {
        this(form, new LinkedHashMap<>());
    }

    void put(Field field, Answer answer) {
        answers.put(field.id(), answer);
    }

    /** The figures, the computed ones computed. */
    Figures figures() {
        var fields = form.byId();
        var given = new LinkedHashMap<FieldId, Entry>();
        answers.forEach((id, answer) -> given.put(id, answer.entry(fields.get(id))));
        var figures = new Figures(given);
        for (var field : fields.values()) {
            if (field.fill() == Fill.COMPUTED) {
                var value = field.computed(figures);
                value.ifPresent(amount -> given.put(field.id(), Entry.of(field.id(), new Figure.Amount(amount), "")));
                figures = new Figures(given);
            }
        }
        return figures;
    }

    /** The content of every cell by its defined name. */
    Map<String, Object> cells() {
        var fields = form.byId();
        var cells = new LinkedHashMap<String, Object>();
        answers.forEach((id, answer) -> cells.put(id.name(), answer.cell(fields.get(id))));
        return cells;
    }
}
