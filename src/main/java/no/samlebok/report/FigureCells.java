package no.samlebok.report;

import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.template.FormRow;

/**
 * Writes units' own figures on a page: as numbers or as words, each leading to its trace.
 *
 * @param page the page
 * @param places where figures are traced and shown
 * @param tellsMissing whether every missing figure is told in words, as beside sums, or only those that were due
 */
record FigureCells(Page page, Places places, boolean tellsMissing) {
    /** The cell of a unit's figure in a 0-based column of the row that is written next. */
    DraftCell cell(UnitReport report, FieldId id, int column) {
        if (report.isAsked(id) && report.counted() != null) {
            places.show(FigureKey.of(report, id), page.link(new Address(page.row(), column)));
        }
        return repeated(report, id, column);
    }

    /** The same where the figure stands in its own section too, which is where it is shown. */
    DraftCell repeated(UnitReport report, FieldId id, int column) {
        var field = report.fields().get(id);
        if (field == null) {
            return DraftCell.words(column, page.voice().say("cell.notApplicable"), Role.VALUE);
        }
        var role = field.isNumeric() ? Role.VALUE : Role.WORDS;
        if (report.counted() == null) {
            return DraftCell.words(column, page.voice().say(report.standing().instead()), role);
        }
        var key = FigureKey.of(report, id);
        var entry = entry(report, id);
        var shown = new Shown(field);
        boolean isTold = tellsMissing && entry.figure() instanceof Figure.Missing;
        var content = isTold ? new Content.Text(page.voice().say("cell.missing")) : shown.content(entry, page.voice());
        var cell = DraftCell.of(column, content, role, shown.format(entry));
        return content instanceof Content.Blank || isTold ? cell : places.traced(cell, key);
    }

    /** What a line of figures is about: unit, group, row and unit of measure, in the first four columns. */
    List<DraftCell> about(UnitReport report, FormRow row) {
        var group = row.group();
        var measure = row.measure();
        return List.of(
                DraftCell.words(0, report.unit().name(), Role.WORDS),
                DraftCell.words(1, group == null ? "" : page.voice().say(group.label()), Role.WORDS),
                DraftCell.words(2, page.voice().say(row.label()), Role.WORDS),
                DraftCell.words(3, measure == null ? "" : page.voice().say(measure.label()), Role.WORDS));
    }

    /** The answer that counts, or a missing one. */
    static Entry entry(UnitReport report, FieldId id) {
        return report.entry(id).orElseGet(() -> Entry.of(id, Figure.missing(), ""));
    }
}
