package no.samlebok.submission;

import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;

/**
 * The figures of a unit that count. Locked figures are the round's own, newest, whatever stands in the returned file;
 * what is computed is computed again from them.
 */
public final class Settled {
    private Settled() {}

    /** The figures that count of those a unit returned. */
    public static Figures figures(Form form, Figures returned) {
        var known = returned.with(form.issued());
        var computed = form.fields()
                .filter(field -> field.fill() == Fill.COMPUTED)
                .map(field -> computed(field, known))
                .toList();
        return known.with(Figures.of(computed));
    }

    /** The computed figure; what stands in the file beside it is kept as its raw text and its cell. */
    private static Entry computed(Field field, Figures known) {
        var figure = field.computed(known).<Figure>map(Figure.Amount::new).orElseGet(Figure::missing);
        return known.entry(field.id())
                .map(entry -> new Entry(field.id(), figure, entry.raw(), entry.place(), entry.asText()))
                .orElseGet(() -> Entry.of(field.id(), figure, ""));
    }
}
