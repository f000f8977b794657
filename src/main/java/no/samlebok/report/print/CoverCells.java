package no.samlebok.report.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samlebok.figure.Figure;
import no.samlebok.report.Covered;
import no.samlebok.report.Voice;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/**
 * The cells that tell how far some units' measures go towards their gaps.
 *
 * @param covered the units
 * @param voice the language
 * @param isSum whether it is a line of sums, which tell the units in them
 */
record CoverCells(Covered covered, Voice voice, boolean isSum) {
    private static final Measure PERCENT =
            new Measure("%", MeasureKind.PERCENT, Words.same("%"), 1, null, null, null, null, null);

    /** All of them, the number of measures before what they bring. */
    List<ReportCell> all() {
        return each(this::count, this::cell);
    }

    /** The same where nothing counts yet: what is awaited in each that the unit is asked for. */
    List<ReportCell> awaited(ReportCell awaited) {
        Function<Covered.Part, ReportCell> cell = part -> covered.isImpossible(part) ? absent(part) : awaited;
        return each(() -> cell.apply(Covered.Part.EFFECTS), cell);
    }

    private static List<ReportCell> each(Supplier<ReportCell> count, Function<Covered.Part, ReportCell> cell) {
        var cells = new ArrayList<ReportCell>();
        for (var part : Covered.Part.values()) {
            if (part == Covered.Part.EFFECTS) {
                cells.add(count.get());
            }
            cells.add(cell.apply(part));
        }
        return cells;
    }

    private ReportCell count() {
        return covered.measures().map(ReportCell::count).orElseGet(() -> absent(Covered.Part.EFFECTS));
    }

    private ReportCell cell(Covered.Part part) {
        return covered.value(part).map(value -> number(part, value)).orElseGet(() -> absent(part));
    }

    private ReportCell number(Covered.Part part, BigDecimal value) {
        boolean isShare = part == Covered.Part.SHARE;
        var covering = covered.covering();
        var text = isShare
                ? Norwegian.number(value, PERCENT.decimals(), "%")
                : Norwegian.number(value, covering.decimals(value));
        var measure = isShare ? PERCENT : covering.measure();
        var coverage = isSum ? covered.coverage(part) : null;
        return new ReportCell(text, true, new Figure.Amount(value), measure, null, null, coverage);
    }

    private ReportCell absent(Covered.Part part) {
        var absence = covered.isImpossible(part) ? Absence.IMPOSSIBLE : Absence.UNAVAILABLE;
        return ReportCell.absent(covered.instead(part, voice), true, absence);
    }
}
