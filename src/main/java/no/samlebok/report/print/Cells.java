package no.samlebok.report.print;

import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.report.Shown;
import no.samlebok.report.Standing;
import no.samlebok.report.Sum;
import no.samlebok.report.Trace;
import no.samlebok.report.UnitReport;
import no.samlebok.report.Voice;
import no.samlebok.template.Field;

/**
 * Makes the cells of report tables.
 *
 * @param voice the language
 * @param tellsMissing whether every missing figure is told in words, as beside sums, or only those that were due
 */
record Cells(Voice voice, boolean tellsMissing) {
    /** A unit's own answer to a field, or why there is none. */
    ReportCell own(UnitReport report, FieldId id) {
        var field = report.fields().get(id);
        if (field == null) {
            return ReportCell.absent(voice.say("cell.notApplicable"), true, Absence.IMPOSSIBLE);
        }
        if (report.counted() == null) {
            return awaited(report, field.isNumeric());
        }
        var block = report.block(id.section()).orElseThrow();
        var trace = Trace.of(report, block, field.row(), field);
        var figure = trace.entry().figure();
        return new ReportCell(
                text(field, trace.entry()),
                field.isNumeric(),
                figure,
                field.measure(),
                Absence.of(figure),
                trace,
                null);
    }

    /** What stands for every figure of a unit that has none that count. */
    ReportCell awaited(UnitReport report, boolean ofNumbers) {
        var absence = report.standing() == Standing.ERRORS ? Absence.WITHHELD : Absence.UNAVAILABLE;
        return ReportCell.absent(voice.say(report.standing().instead()), ofNumbers, absence);
    }

    /** A sum, or why there is none. */
    ReportCell sum(Sum sum) {
        var field = sum.field();
        return sum.value()
                .map(value -> new ReportCell(
                        voice.say(new Shown(field).words(value)),
                        true,
                        new Figure.Amount(value),
                        field.measure(),
                        null,
                        null,
                        sum.coverage()))
                .orElseGet(() -> ReportCell.absent(
                        sum.instead(voice), true, sum.isNowhereAsked() ? Absence.IMPOSSIBLE : Absence.UNAVAILABLE));
    }

    private String text(Field field, Entry entry) {
        boolean isTold = tellsMissing && entry.figure() instanceof Figure.Missing;
        return isTold ? voice.say("cell.missing") : voice.say(new Shown(field).words(entry));
    }
}
