package no.samlebok.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.Figures;
import no.samlebok.words.Norwegian;
import org.jspecify.annotations.Nullable;

/**
 * A field whose number must lie between two limits, both included; it is judged at its value, without tolerance.
 *
 * <p>Its message has the holes of {@link Subject#fill}, {@code {found}} for the number and {@code {limit}} for the limit
 * that it passes.
 *
 * @param min the least, in the field's unit of measure; null when there is no such limit
 * @param max the most; null when there is no such limit
 */
public record Range(
        Head head,
        Subject field,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) implements Rule {
    @Override
    public Outcome check(Figures figures) {
        return figures.amount(field.field())
                .map(found -> broken(found)
                        .map(limit -> Outcome.wrong(List.of(violation(found, limit, figures))))
                        .orElse(Outcome.OK))
                .orElse(Outcome.NOT_ASSESSED);
    }

    @Override
    public Optional<String> formula(Verdicts words) {
        var tests = new ArrayList<String>();
        if (min != null) {
            tests.add(test(Comparison.AT_LEAST, min));
        }
        if (max != null) {
            tests.add(test(Comparison.AT_MOST, max));
        }
        var test = tests.isEmpty() ? "TRUE" : Formulas.all(tests);
        return Optional.of(Formulas.verdict(List.of(field.term()), test, head, words));
    }

    /** The limit that a number passes, if any. */
    private Optional<BigDecimal> broken(BigDecimal found) {
        var low = Stream.ofNullable(min).filter(limit -> passes(Comparison.AT_LEAST, found, limit));
        var high = Stream.ofNullable(max).filter(limit -> passes(Comparison.AT_MOST, found, limit));
        return Stream.concat(low, high).findFirst();
    }

    private boolean passes(Comparison comparison, BigDecimal found, BigDecimal limit) {
        return comparison
                        .excess(found, limit)
                        .setScale(places(), RoundingMode.HALF_UP)
                        .signum()
                > 0;
    }

    private String test(Comparison comparison, BigDecimal limit) {
        var excess = comparison.excess(field.term().formula(), new Expression.Constant(limit).formula());
        return "ROUND(" + excess + "," + places() + ")<=0";
    }

    private Violation violation(BigDecimal found, BigDecimal limit, Figures figures) {
        var message = field.fill(Quotes.fill(head.message(), head, figures))
                .with("found", Shown.given(found, field.decimals()))
                .with("limit", Norwegian.number(limit.stripTrailingZeros()));
        return new Violation(
                field.field(), head.severity(), message, found.subtract(limit).stripTrailingZeros());
    }

    private int places() {
        return field.decimals() + Compare.BEYOND;
    }
}
