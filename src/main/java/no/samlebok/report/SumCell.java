package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What stands in the cell. */
    Content content(Voice voice) {
        return switch (way()) {
            case ADDED -> added(voice);
            case COMPUTED -> computed(voice);
            case NONE -> words("notSummed", voice);
        };
    }

    /** Where it stands. */
    Address address() {
        return cell(field().id(), line).orElseThrow();
    }

    /** How its number is shown. */
    NumberFormat format() {
        return new Shown(field()).format(value().orElse(BigDecimal.ZERO));
    }

    /** How its figures are gathered. */
    Rollup.Way way() {
        return Rollup.way(field(), plan::field);
    }

    /** The units in it: for a quotient those in its operands. */
    Coverage coverage() {
        var computation = field().computation();
        var counted = way() == Rollup.Way.COMPUTED && computation != null
                ? computation.fields().get(0)
                : field().id();
        return rollup().coverage(counted);
    }

    /** The coverage of a line's sums in words; told for each column where they differ, for each sum has its own. */
    static String coverage(List<SumCell> cells, Voice voice) {
        var added =
                cells.stream().filter(cell -> cell.way() == Rollup.Way.ADDED).toList();
        var distinct = added.stream().map(SumCell::coverage).distinct().toList();
        if (distinct.size() == 1) {
            return voice.say(distinct.get(0).words());
        }
        return added.stream()
                .map(cell -> voice.say(cell.column.head()) + " "
                        + voice.say(cell.coverage().words()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Optional<BigDecimal> value() {
        return switch (way()) {
            case ADDED -> rollup().sum(field().id());
            case COMPUTED -> rollup().computed(field());
            case NONE -> Optional.empty();
        };
    }

    private Content added(Voice voice) {
        var children = lines.lines().get(line).children().stream()
                .map(child -> cell(field().id(), child).orElseThrow())
                .toList();
        return value().<Content>map(sum -> new Content.Formula(LiveFormula.sum(children), number(sum)))
                .orElseGet(() -> none(voice));
    }

    private Content computed(Voice voice) {
        var computation = Objects.requireNonNull(field().computation());
        var value = value();
        if (value.isEmpty()) {
            boolean same = rollup().isOverTheSameUnits(computation.fields());
            return coverage().isNone() ? none(voice) : words(same ? "notComputed" : "uneven", voice);
        }
        boolean percent = field().measure().kind() == MeasureKind.PERCENT;
        var number = number(value.get());
        return LiveFormula.of(computation, percent, operand -> cell(operand, line))
                .<Content>map(formula -> new Content.Formula(formula, number))
                .orElse(number);
    }

    private Content none(Voice voice) {
        return words(coverage().of() == 0 ? "notApplicable" : "missing", voice);
    }

    private Content number(BigDecimal value) {
        return new Shown(field()).number(value);
    }

    private Optional<Address> cell(FieldId id, int at) {
        return plan.cell(id, at);
    }

    private Rollup rollup() {
        return new Rollup(lines.under(line));
    }

    private static Content words(String key, Voice voice) {
        return new Content.Text(voice.say("cell." + key));
    }
}
