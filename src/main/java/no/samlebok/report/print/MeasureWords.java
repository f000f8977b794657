package no.samlebok.report.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.report.Voice;
import no.samlebok.template.Field;
import no.samlebok.template.FormRow;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;

/**
 * Where a table tells what its figures are measured in: once for all, at the head of each column, or beside each row. A
 * percentage has its sign in the cell.
 *
 * @param rows the rows of the table, each with a field in every column
 * @param voice the language
 */
record MeasureWords(List<FormRow> rows, Voice voice) {
    /** What all of them are measured in; empty when that is not one thing. */
    String once() {
        var all = measures(fields());
        if (all.size() != 1) {
            return "";
        }
        var only = all.iterator().next();
        if (only.kind() == MeasureKind.AMOUNT) {
            return voice.say("print.amounts", "measure", words(only));
        }
        return fields().anyMatch(MeasureWords::isPercent) ? "" : words(only);
    }

    /** The head of columns from one to before another, with what they are measured in where that is told there. */
    String head(String label, int first, int end) {
        var under = IntStream.range(first, end).boxed().flatMap(this::column);
        return isOncePerColumn() ? with(label, measures(under)) : label;
    }

    /** The label of a row, with what it is measured in where that is told there. */
    String label(String label, FormRow row) {
        return once().isEmpty() && !isOncePerColumn() ? with(label, measures(row.fields().stream())) : label;
    }

    private boolean isOncePerColumn() {
        IntPredicate hasOne = column -> measures(column(column)).size() <= 1;
        return once().isEmpty()
                && measures(fields()).size() > 1
                && IntStream.range(0, width()).allMatch(hasOne);
    }

    private String with(String label, Set<Measure> measures) {
        if (measures.size() != 1) {
            return label;
        }
        var words = words(measures.iterator().next());
        boolean isSaid = words.isEmpty() || label.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        return isSaid ? label : label + " (" + words + ")";
    }

    private String words(Measure measure) {
        return voice.say(measure.label()).replace(' ', '\u00a0');
    }

    private Stream<Field> fields() {
        return rows.stream().flatMap(row -> row.fields().stream());
    }

    private Stream<Field> column(int column) {
        return rows.stream().map(row -> row.fields().get(column));
    }

    private int width() {
        return rows.isEmpty() ? 0 : rows.get(0).fields().size();
    }

    private static Set<Measure> measures(Stream<Field> fields) {
        return fields.filter(MeasureWords::isNamed)
                .filter(field -> !isPercent(field))
                .map(Field::measure)
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(Field field) {
        return field.isNumeric() && field.measure().kind() != MeasureKind.DATE;
    }

    private static boolean isPercent(Field field) {
        return field.measure().kind() == MeasureKind.PERCENT;
    }
}
