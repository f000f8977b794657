package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figures;
import no.samlebok.words.Norwegian;

/**
 * Two expressions of which one must be equal to, at most or at least the other, within the precision of all terms.
 *
 * <p>Its message has the holes {@code {found}} for the left side, {@code {expected}} for the right one and
 * {@code {gap}} for the difference.
 */
public record Compare(Head head, Expression left, Comparison comparison, Expression right) implements Rule {
    /** Decimals beyond the declared precision at which a computed difference is rounded before it is compared. */
    static final int BEYOND = 4;

    @Override
    public Outcome check(Figures figures) {
        return left.value(figures)
                .flatMap(found -> right.value(figures).map(expected -> check(found, expected, figures)))
                .orElse(Outcome.NOT_ASSESSED);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var excess = comparison.excess(left.formula(), right.formula());
        var test = "ROUND(" + excess + "-" + Operator.PLUS.toleranceFormula(left, right) + "," + places() + ")<=0";
        return Formulas.fitting(Formulas.verdict(List.of(left, right), test, head, words));
    }

    private Outcome check(Interval found, Interval expected, Figures figures) {
        var tolerance = found.tolerance().add(expected.tolerance());
        var excess = comparison.excess(found.value(), expected.value()).subtract(tolerance);
        return rounded(excess).signum() <= 0
                ? Outcome.OK
                : Outcome.wrong(List.of(violation(found.value(), expected.value(), figures)));
    }

    private Violation violation(BigDecimal found, BigDecimal expected, Figures figures) {
        var gap = rounded(found.subtract(expected));
        int shown = Shown.decimalsApart(found, expected, Math.max(left.decimals(), right.decimals()));
        int sides = Shown.decimalsApart(found, expected, left.decimals());
        var message = head.message()
                .with("found", Norwegian.number(found, sides))
                .with("expected", Norwegian.number(expected, sides))
                .with("gap", Norwegian.number(gap, shown));
        return new Violation(
                head.fields().get(0), head.severity(), Quotes.fill(message, head, figures), gap.stripTrailingZeros());
    }

    private BigDecimal rounded(BigDecimal computed) {
        return computed.setScale(places(), RoundingMode.HALF_UP);
    }

    private int places() {
        return Math.max(left.decimals(), right.decimals()) + BEYOND;
    }
}
