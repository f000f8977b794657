package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.Figures;
import no.samlebok.words.Norwegian;

/** Two expressions of which one must be equal to, at most or at least the other, within the precision of all terms. */
public record Compare(Head head, Expression left, Comparison comparison, Expression right) implements Rule {
    /** Decimals beyond the declared precision at which a computed difference is rounded before it is compared. */
    static final int BEYOND = 4;

    @Override
    public Outcome check(Figures figures) {
        var sides = left.value(figures).flatMap(a -> right.value(figures).map(b -> excess(a, b)));
        if (sides.isEmpty()) {
            return Outcome.NOT_ASSESSED;
        }
        return sides.get().signum() <= 0 ? Outcome.OK : Outcome.wrong(List.of(violation(figures)));
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var test = "ROUND(" + excessFormula() + "," + places() + ")<=0";
        return Optional.of(Formulas.verdict(List.of(left, right), test, head, words));
    }

    private Violation violation(Figures figures) {
        var found = left.value(figures).orElseThrow().value();
        var expected = right.value(figures).orElseThrow().value();
        int shown = Math.max(left.decimals(), right.decimals());
        var message = head.message()
                .with("found", Norwegian.number(found, left.decimals()))
                .with("expected", Norwegian.number(expected, left.decimals()))
                .with("gap", Norwegian.number(found.subtract(expected), shown));
        return new Violation(
                head.fields().get(0),
                head.severity(),
                Quotes.fill(message, head, figures),
                found.subtract(expected)
                        .setScale(places(), RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    /** How far the relation is from holding when every term may move within its interval; at most zero when it holds. */
    private BigDecimal excess(Interval a, Interval b) {
        var difference = a.value().subtract(b.value());
        var size = switch (comparison) {
            case EQUAL -> difference.abs();
            case AT_MOST -> difference;
            case AT_LEAST -> difference.negate();
        };
        return size.subtract(a.tolerance()).subtract(b.tolerance()).setScale(places(), RoundingMode.HALF_UP);
    }

    private String excessFormula() {
        var size = switch (comparison) {
            case EQUAL -> "ABS(" + left.formula() + "-" + right.formula() + ")";
            case AT_MOST -> left.formula() + "-" + right.formula();
            case AT_LEAST -> right.formula() + "-" + left.formula();
        };
        return size + "-" + Operator.PLUS.toleranceFormula(left, right);
    }

    private int places() {
        return Math.max(left.decimals(), right.decimals()) + BEYOND;
    }
}
