package no.samlebok.submission;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;

/** Tells files of one and the same workbook from each other: two people may each have filled in a copy. */
public final class Copies {
    private Copies() {}

    /**
     * Where other files of the same workbook say something else than one of them does.
     *
     * @param form what the unit was asked
     * @param one the file that is compared
     * @param all everything that was received, itself too
     */
    public static List<Difference> of(Form form, Submission one, List<Submission> all) {
        var differences = new ArrayList<Difference>();
        var open = form.fields()
                .filter(field -> field.fill() == Fill.UNIT && !form.isLocked(field.id()))
                .map(Field::id)
                .toList();
        all.stream()
                .filter(other -> isCopy(one, other))
                .forEach(other -> open.stream()
                        .filter(field -> !one.figures()
                                .figure(field)
                                .isSameAs(other.figures().figure(field)))
                        .forEach(field -> differences.add(difference(field, one, other))));
        return List.copyOf(differences);
    }

    /** Whether two files say they are the same workbook, and are two. */
    private static boolean isCopy(Submission one, Submission other) {
        return one.identity().equals(other.identity())
                && !one.origin().sha256().equals(other.origin().sha256());
    }

    private static Difference difference(FieldId field, Submission one, Submission other) {
        var place = one.figures().entry(field).map(Entry::place).orElse(null);
        return new Difference(
                field, raw(field, one.figures()), other.origin().file(), raw(field, other.figures()), place);
    }

    private static String raw(FieldId field, Figures figures) {
        return figures.entry(field).map(Entry::raw).orElse("");
    }
}
