package no.samlebok.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.words.Messages;

/**
 * Fields that must hold a number or one of the typed values as the form offers them, and not other text.
 *
 * <p>No formula can tell a number typed as text from other text, so both are wrong, here as in the workbook. Of numbers
 * typed as text one note is made for them all. Nothing is said of what could not be read, for the reader has its own
 * finding, nor of typed values in other words, which were understood. The rule's own message is for words that were
 * taken as they stand, with the holes of {@link Subject#fill} and {@code {found}}.
 *
 * @param typed the typed values in the language of the form
 */
public record NumbersOnly(Head head, List<Subject> fields, List<String> typed) implements Rule {
    private static final List<String> EMPTY = List.of("", " ");

    public NumbersOnly {
        fields = List.copyOf(fields);
        typed = List.copyOf(typed);
    }

    @Override
    public Outcome check(Figures figures) {
        var wrong = fields.stream()
                .filter(subject ->
                        figures.entry(subject.field()).filter(this::isOtherText).isPresent())
                .toList();
        return wrong.isEmpty() ? Outcome.OK : Outcome.wrong(violations(wrong, figures));
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var wrong = Formulas.plus(fields.stream().map(this::wrong).toList());
        return Formulas.fitting(Formulas.judged(wrong + "=0", head, words));
    }

    private boolean isOtherText(Entry entry) {
        return entry.asText()
                && !EMPTY.contains(entry.raw())
                && typed.stream().noneMatch(entry.raw()::equalsIgnoreCase);
    }

    private String wrong(Subject subject) {
        var name = subject.field().name();
        var asItShould = new ArrayList<String>();
        asItShould.add("LEN(" + name + ")=0");
        asItShould.add(name + "=" + Formulas.quote(" "));
        typed.forEach(word -> asItShould.add(name + "=" + Formulas.quote(word)));
        var text = Formulas.choice(Formulas.any(asItShould), "0", "1");
        var other = Formulas.any(List.of(Formulas.isNumber(subject.field()), "ISBLANK(" + name + ")"));
        return Formulas.choice("ISTEXT(" + name + ")", text, Formulas.choice(other, "0", "1"));
    }

    private List<Violation> violations(List<Subject> wrong, Figures figures) {
        var numbers = wrong.stream()
                .filter(subject -> figures.figure(subject.field()) instanceof Figure.Amount)
                .toList();
        var words = wrong.stream()
                .filter(subject -> figures.figure(subject.field()) instanceof Figure.Text)
                .map(subject -> violation(subject, figures));
        var note = numbers.stream().limit(1).map(first -> note(first, numbers.size(), figures));
        return Stream.concat(words, note).toList();
    }

    private Violation violation(Subject subject, Figures figures) {
        var message = subject.fill(Quotes.fill(head.message(), head, figures)).with("found", raw(subject, figures));
        return new Violation(subject.field(), head.severity(), message, null);
    }

    private static Violation note(Subject first, int count, Figures figures) {
        var message = first.fill(Messages.of(count == 1 ? "rule.numbers.one" : "rule.numbers.many"))
                .with("found", raw(first, figures))
                .with("count", String.format(Locale.ROOT, "%d", count));
        return new Violation(first.field(), Severity.INFO, message, null);
    }

    private static String raw(Subject subject, Figures figures) {
        return figures.entry(subject.field()).map(Entry::raw).orElse("");
    }
}
