package no.samlebok.rule;

import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;

/**
 * Fields whose answer must be one of some words. A blank field is as it should be: whether it must be answered is
 * another rule.
 *
 * <p>Capital and small letters are alike, for no formula tells them apart; spaces are not. What could not be read makes
 * it wrong without a word more, for the reader has its own finding. Its message is said of each wrong field, with the
 * holes of {@link Subject#fill}, {@code {found}} for the answer and {@code {values}} for the words.
 */
public record OneOf(Head head, List<Subject> fields, List<String> values) implements Rule {
    public OneOf {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }

    @Override
    public Outcome check(Figures figures) {
        var wrong = fields.stream()
                .flatMap(subject -> figures.entry(subject.field()).stream())
                .filter(this::isWrong)
                .toList();
        var violations = fields.stream()
                .filter(subject -> wrong.stream().anyMatch(entry -> isSaidOf(subject, entry)))
                .map(subject -> violation(subject, figures))
                .toList();
        return wrong.isEmpty() ? Outcome.OK : Outcome.wrong(violations);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var wrong = Formulas.plus(fields.stream().map(this::wrong).toList());
        return Formulas.fitting(Formulas.judged(wrong + "=0", head, words));
    }

    private boolean isWrong(Entry entry) {
        return !(entry.figure() instanceof Figure.Missing) && values.stream().noneMatch(entry.raw()::equalsIgnoreCase);
    }

    private static boolean isSaidOf(Subject subject, Entry entry) {
        return entry.field().equals(subject.field()) && !(entry.figure() instanceof Figure.Unread);
    }

    private String wrong(Subject subject) {
        var name = subject.field().name();
        var same =
                values.stream().map(value -> name + "=" + Formulas.quote(value)).toList();
        var word = Formulas.choice("ISTEXT(" + name + ")", Formulas.choice(Formulas.any(same), "0", "1"), "1");
        return Formulas.choice(Formulas.blank(subject.field()) + "=1", "0", word);
    }

    private Violation violation(Subject subject, Figures figures) {
        var raw = figures.entry(subject.field()).map(Entry::raw).orElse("");
        var message = subject.fill(Quotes.fill(head.message(), head, figures))
                .with("found", raw)
                .with("values", String.join(", ", values));
        return new Violation(subject.field(), head.severity(), message, null);
    }
}
