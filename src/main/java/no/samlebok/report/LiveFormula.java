package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Expression;
import no.samlebok.rule.Operator;

/** Writes sums and quotients as Excel formulas over the cells of the consolidated workbook. */
final class LiveFormula {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private LiveFormula() {}

    /** The sum of cells of one column; cells that follow each other are written as one range. */
    static String sum(List<Address> cells) {
        var areas = new ArrayList<String>();
        int first = 0;
        for (int at = 1; at <= cells.size(); at++) {
            boolean ends = at == cells.size()
                    || cells.get(at).row() != cells.get(at - 1).row() + 1;
            if (ends) {
                areas.add(new Area(cells.get(first), cells.get(at - 1)).a1());
                first = at;
            }
        }
        return "SUM(" + String.join(",", areas) + ")";
    }

    /**
     * An expression over cells; empty when one of its fields has no cell.
     *
     * @param percent whether the result is shown as a percentage, so that 2.4 must become 0.024
     */
    static Optional<String> of(Expression expression, boolean percent, Function<FieldId, Optional<Address>> cells) {
        if (!expression.fields().stream().allMatch(field -> cells.apply(field).isPresent())) {
            return Optional.empty();
        }
        Function<FieldId, String> names =
                field -> cells.apply(field).orElseThrow().a1();
        if (!percent) {
            return Optional.of(text(expression, names));
        }
        return Optional.of(
                isTimesHundred(expression)
                        ? text(((Expression.Binary) expression).left(), names)
                        : text(expression, names) + "/100");
    }

    private static String text(Expression expression, Function<FieldId, String> names) {
        if (expression instanceof Expression.Term term) {
            var cell = names.apply(term.field());
            return term.percent() ? "(" + cell + "*100)" : cell;
        }
        if (expression instanceof Expression.Abs abs) {
            return "ABS(" + text(abs.of(), names) + ")";
        }
        if (expression instanceof Expression.Total total) {
            return "SUM(" + total.fields().stream().map(names).collect(Collectors.joining(",")) + ")";
        }
        if (expression instanceof Expression.Binary binary) {
            var sign = binary.operator().sign();
            return "(" + text(binary.left(), names) + sign + text(binary.right(), names) + ")";
        }
        return expression.formula();
    }

    private static boolean isTimesHundred(Expression expression) {
        return expression instanceof Expression.Binary binary
                && binary.operator() == Operator.TIMES
                && binary.right() instanceof Expression.Constant constant
                && constant.number().compareTo(HUNDRED) == 0;
    }
}
