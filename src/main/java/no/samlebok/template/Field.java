package no.samlebok.template;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Expression;
import no.samlebok.rule.Interval;
import no.samlebok.rule.Subject;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One field of a unit's form, everything about it settled.
 *
 * @param id which field
 * @param row the label of its row
 * @param column the head of its column
 * @param measure its unit of measure
 * @param decimals declared precision
 * @param fill who fills it
 * @param computation how it is computed from other fields, in its own unit of measure; null unless computed
 * @param required whether it must be answered
 * @param min the least that is possible; null when there is no such limit
 * @param max the most that is possible; null when there is no such limit
 */
public record Field(
        FieldId id,
        Words row,
        Words column,
        Measure measure,
        int decimals,
        Fill fill,
        @Nullable Expression computation,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    /** Whether it holds a number or a typed value, and not words or a code. */
    public boolean isNumeric() {
        return measure.kind() != MeasureKind.TEXT && measure.kind() != MeasureKind.CODE;
    }

    /** Whether a typed value in words may be its answer: not in running text, nor in names. */
    public boolean mayBeStated() {
        return !measure.id().equals(Measures.WORDS.id());
    }

    /** Row and column, as findings name it: {@code Sykefravær 2017}. */
    public Words label() {
        return new Words((row.nb() + " " + column.nb()).strip(), (row.nn() + " " + column.nn()).strip());
    }

    /** The same field under another row label: in an open list what the unit called the line. */
    public Field inRow(Words label) {
        return new Field(id, label, column, measure, decimals, fill, computation, required, min, max);
    }

    /** The stable name of a figure's type in this field; a number's is its measure's kind: {@code percent}. */
    public String typeOf(Figure figure) {
        return figure instanceof Figure.Amount ? measure.kind().name().toLowerCase(Locale.ROOT) : figure.type();
    }

    /**
     * What a computed field comes to, in its own unit of measure and not rounded to its decimals; a quotient has the 15
     * digits that Excel shows. Empty when an operand is no number: missing is not zero.
     */
    public Optional<BigDecimal> computed(Figures figures) {
        return computation == null
                ? Optional.empty()
                : computation.value(figures).map(Interval::value).map(Field::withinExcel);
    }

    /** The same field, computed so. */
    Field computedBy(Expression expression) {
        return new Field(id, row, column, measure, decimals, fill, expression, required, min, max);
    }

    /** The field as rules speak of it. */
    public Subject subject() {
        boolean percent = measure.kind() == MeasureKind.PERCENT;
        return new Subject(id, row, column, measure.id(), measure.label(), decimals, percent);
    }

    private static BigDecimal withinExcel(BigDecimal value) {
        return value.precision() <= EXCEL.getPrecision()
                ? value
                : value.round(EXCEL).stripTrailingZeros();
    }
}
