package no.samlebok.rule;

import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;

/**
 * Fields that must be answered: with a number, a typed value or words.
 *
 * <p>What was written but could not be read is an answer here; the reader has its own finding of it. In the workbook a
 * cell is blank when it is empty or holds an empty text. Its message is said of each blank field, with the holes of
 * {@link Subject#fill}.
 */
public record Required(Head head, List<Subject> fields) implements Rule {
    public Required {
        fields = List.copyOf(fields);
    }

    @Override
    public Outcome check(Figures figures) {
        var violations = fields.stream()
                .filter(subject -> figures.figure(subject.field()) instanceof Figure.Missing)
                .map(subject -> violation(subject, figures))
                .toList();
        return violations.isEmpty() ? Outcome.OK : Outcome.wrong(violations);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        List<FieldId> cells = fields.stream().map(Subject::field).toList();
        return Formulas.fitting(Formulas.judged(Formulas.blanks(cells) + "=0", head, words));
    }

    private Violation violation(Subject subject, Figures figures) {
        var message = subject.fill(Quotes.fill(head.message(), head, figures));
        return new Violation(subject.field(), head.severity(), message, null);
    }
}
