package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.Figures;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import org.jspecify.annotations.Nullable;

/**
 * A figure that must not change by more than so many percent from the one before, in size; the limit itself is allowed.
 *
 * <p>When a companion changed the same way, by a percentage within ten points, a note is made instead: figures that move
 * together point to a reorganisation. A figure that is about a thousand times as large or small as the one before is
 * said to look like another unit of measure, whatever its companion did. From zero there is no percentage, so the rule
 * is not assessed. Messages have the holes of {@link Subject#fill} for the figure after, {@code {found}},
 * {@code {fromField}} and {@code {from}} for the figure before, {@code {change}} in percent and {@code {limit}}.
 *
 * @param percent the limit
 * @param alongside the companion; null when there is none
 */
public record Change(
        Head head,
        Subject from,
        Subject to,
        BigDecimal percent,
        @Nullable Companion alongside) implements Rule {
    @Override
    public Outcome check(Figures figures) {
        return move(from, to, figures)
                .map(move -> move.passes(limit()) ? wrong(move, figures) : Outcome.OK)
                .orElse(Outcome.NOT_ASSESSED);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var move = MoveFormula.of(from, to, places());
        var broken = Formulas.quote(words.broken(head.severity()));
        var wrong = alongside == null ? broken : noteIfAlike(move, alongside, broken, words);
        var verdict = Formulas.choice(move.isWithin(limit()), Formulas.quote(words.ok()), wrong);
        var guarded = Formulas.otherwiseNotAssessed(move.isFromSomething(), verdict, words);
        return Formulas.fitting(Formulas.whenNumbers(List.of(from.term(), to.term()), guarded, words));
    }

    @Override
    public String shown(Figures figures, Verdicts words) {
        var outcome = check(figures);
        var severity = outcome.violations().stream().map(Violation::severity).findFirst();
        return words.word(outcome.state(), severity.orElse(head.severity()));
    }

    private String noteIfAlike(MoveFormula move, Companion companion, String broken, Verdicts words) {
        var other = MoveFormula.of(companion.from(), companion.to(), places());
        var numbers = List.of(
                Formulas.isNumber(companion.from().field()),
                Formulas.isNumber(companion.to().field()));
        var note = Formulas.choice(move.isLikeAndNotOfAnotherUnit(other), Formulas.quote(words.note()), broken);
        var guarded = Formulas.choice(other.isFromSomething(), note, broken);
        return Formulas.choice(Formulas.all(numbers), guarded, broken);
    }

    private Outcome wrong(Move move, Figures figures) {
        var companion = Optional.ofNullable(alongside)
                .flatMap(pair -> move(pair.from(), pair.to(), figures))
                .filter(move::isLike);
        boolean anotherUnit = move.isThousandfold() || move.isThousandth();
        var severity = companion.isPresent() && !anotherUnit ? Severity.INFO : head.severity();
        var message =
                anotherUnit ? unitMessage(move) : companion.map(this::note).orElse(head.message());
        return Outcome.wrong(List.of(new Violation(
                to.field(),
                severity,
                fill(message, move, figures),
                move.to().subtract(move.from()).stripTrailingZeros())));
    }

    private static Message unitMessage(Move move) {
        return Messages.of(move.isThousandfold() ? "rule.change.thousandfold" : "rule.change.thousandth");
    }

    private Message note(Move companion) {
        var label = alongside == null ? to.label() : alongside.to().label();
        return Messages.of("rule.change.alongside")
                .with("companion", label)
                .with("companionChange", percentOf(companion, percent));
    }

    private Message fill(Message message, Move move, Figures figures) {
        return to.fill(Quotes.fill(message, head, figures))
                .with("found", Shown.given(move.to(), to.decimals()))
                .with("fromField", from.label())
                .with("from", Shown.given(move.from(), from.decimals()))
                .with("change", percentOf(move, percent))
                .with("limit", Norwegian.number(percent));
    }

    /** The change in percent, with as many decimals as show that it passes the limit. */
    private static String percentOf(Move move, BigDecimal limit) {
        var change = move.share().movePointRight(2);
        return Norwegian.number(change, Shown.decimalsApart(change.abs(), limit, 0));
    }

    private Optional<Move> move(Subject before, Subject after, Figures figures) {
        return figures.amount(before.field())
                .filter(value -> value.setScale(places(), RoundingMode.HALF_UP).signum() != 0)
                .flatMap(value -> figures.amount(after.field()).map(next -> new Move(value, next, places())));
    }

    private BigDecimal limit() {
        return percent.movePointLeft(2);
    }

    private int places() {
        var companions = alongside == null ? Stream.<Subject>empty() : Stream.of(alongside.from(), alongside.to());
        return Stream.concat(Stream.of(from, to), companions)
                        .mapToInt(Subject::decimals)
                        .max()
                        .orElseThrow()
                + Compare.BEYOND;
    }
}
