package no.samlebok.rule;

import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;

/**
 * Fields that belong together: all of them are answered, or none.
 *
 * <p>Its message is said of the first blank field, with the holes of {@link Subject#fill}, and {@code {other}} for the
 * first answered one.
 */
public record Pair(Head head, List<Subject> fields) implements Rule {
    public Pair {
        fields = List.copyOf(fields);
    }

    @Override
    public Outcome check(Figures figures) {
        var blank = fields.stream().filter(subject -> isBlank(subject, figures)).findFirst();
        var answered =
                fields.stream().filter(subject -> !isBlank(subject, figures)).findFirst();
        return blank.flatMap(one -> answered.map(other -> Outcome.wrong(List.of(violation(one, other, figures)))))
                .orElse(Outcome.OK);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var blanks = Formulas.blanks(fields.stream().map(Subject::field).toList());
        var test = Formulas.any(List.of(blanks + "=0", blanks + "=" + fields.size()));
        return Formulas.fitting(Formulas.judged(test, head, words));
    }

    private Violation violation(Subject blank, Subject answered, Figures figures) {
        var message = blank.fill(Quotes.fill(head.message(), head, figures)).with("other", answered.label());
        return new Violation(blank.field(), head.severity(), message, null);
    }

    private static boolean isBlank(Subject subject, Figures figures) {
        return figures.figure(subject.field()) instanceof Figure.Missing;
    }
}
