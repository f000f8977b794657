package no.samlebok.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Status;
import no.samlebok.words.Messages;

/**
 * Results that must be known, and precise enough to tell whether their goals are reached: {@code <10} against a goal of
 * {@code <6} is not.
 *
 * <p>Nothing is said of results that are missing, unread or stated in other words, nor of goals that are; they have
 * findings of their own, or were planned. A dash stands for no value and is no answer that somebody owes. The rule's own
 * message is for what cannot be told, with the holes of {@link Subject#fill} for the result, {@code {found}} and
 * {@code {goal}}. No formula can say it, so it is checked on receipt.
 */
public record Decidable(Head head, List<Aim> aims) implements Rule {
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212\\s%]*");

    public Decidable {
        aims = List.copyOf(aims);
    }

    /**
     * A result and its goal.
     *
     * @param upward whether above the goal is good
     */
    public record Aim(Subject goal, Subject result, boolean upward) {
        private boolean isUndecided(Figures figures) {
            var aim = extent(goal, figures);
            var reached = extent(result, figures);
            return aim.isPresent()
                    && reached.isPresent()
                    && aim.get().kind().equals(reached.get().kind())
                    && reached.get().reaches(aim.get(), isUpward(aim.get())).isEmpty();
        }

        /** Places and days are good at or before the goal, whatever is said. */
        private boolean isUpward(Extent aim) {
            return upward && aim.kind().equals(Extent.NUMBER);
        }

        private static Optional<Extent> extent(Subject subject, Figures figures) {
            var own = List.of(
                    subject.measure(), subject.unit().nb(), subject.unit().nn());
            return Extent.of(figures.figure(subject.field()), own);
        }
    }

    @Override
    public Outcome check(Figures figures) {
        var violations = aims.stream().flatMap(aim -> violations(aim, figures)).toList();
        return violations.isEmpty() ? Outcome.OK : Outcome.wrong(violations);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        return Optional.empty();
    }

    private Stream<Violation> violations(Aim aim, Figures figures) {
        var result = aim.result();
        if (isUnknown(figures.figure(result.field()))) {
            var message = result.fill(Messages.of("rule.decidable.unknown")).with("found", raw(result, figures));
            return Stream.of(new Violation(result.field(), head.severity(), message, null));
        }
        if (!aim.isUndecided(figures)) {
            return Stream.empty();
        }
        var message = result.fill(Quotes.fill(head.message(), head, figures))
                .with("found", raw(result, figures))
                .with("goal", raw(aim.goal(), figures));
        return Stream.of(new Violation(result.field(), head.severity(), message, null));
    }

    private static boolean isUnknown(Figure figure) {
        return figure instanceof Figure.Stated stated
                && stated.status() == Status.UNKNOWN
                && !DASH.matcher(stated.words()).matches();
    }

    private static String raw(Subject subject, Figures figures) {
        return figures.entry(subject.field()).map(entry -> entry.raw()).orElse("");
    }
}
