package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.NumberFormat;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Field;
import no.samlebok.template.MeasureKind;

/**
 * The cell of a field in a line that gathers others: a live formula with its right value, or words that say why there
 * is no number.
 *
 * @param column the field, and the head of its column
 * @param line the 0-based line
 * @param lines the lines of the table
 * @param plan where the fields stand
 */
record SumCell(GridTable.Column column, int line, UnitTree lines, GridPlan plan) {
    /** The field. */
    Field field() {
        return column.field();
    }

    /** What is summed, and over which units. */
    Sum sum() {
        return new Sum(field(), column.head(), new Rollup(lines.under(line)), plan::field);
    }

    /** What stands in the cell. */
    Content content(Voice voice) {
        var sum = sum();
        return sum.value()
                .map(value -> sum.way() == Rollup.Way.ADDED ? added(value) : computed(value))
                .orElseGet(() -> new Content.Text(sum.instead(voice)));
    }

    /** Where it stands. */
    Address address() {
        return cell(field().id(), line).orElseThrow();
    }

    /** How its number is shown. */
    NumberFormat format() {
        return new Shown(field()).format(sum().value().orElse(BigDecimal.ZERO));
    }

    /** How its figures are gathered. */
    Rollup.Way way() {
        return sum().way();
    }

    /** The units in it: for a quotient those in its operands. */
    Coverage coverage() {
        return sum().coverage();
    }

    /** The coverage of a line's sums in words; told for each column where they differ, for each sum has its own. */
    static String coverage(List<SumCell> cells, Voice voice) {
        return Sum.coverage(cells.stream().map(SumCell::sum).toList(), voice);
    }

    private Content added(BigDecimal sum) {
        var children = lines.lines().get(line).children().stream()
                .map(child -> cell(field().id(), child).orElseThrow())
                .toList();
        return new Content.Formula(LiveFormula.sum(children), number(sum));
    }

    private Content computed(BigDecimal value) {
        var computation = Objects.requireNonNull(field().computation());
        boolean percent = field().measure().kind() == MeasureKind.PERCENT;
        var number = number(value);
        return LiveFormula.of(computation, percent, operand -> cell(operand, line))
                .<Content>map(formula -> new Content.Formula(formula, number))
                .orElse(number);
    }

    private Content number(BigDecimal value) {
        return new Shown(field()).number(value);
    }

    private Optional<Address> cell(FieldId id, int at) {
        return plan.cell(id, at);
    }
}
