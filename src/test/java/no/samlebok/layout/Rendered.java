package no.samlebok.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;

/** A workbook to be written, as lines of text to be read and compared: all there is, a row to a line. */
final class Rendered {
    private Rendered() {}

    static List<String> of(Draft draft) {
        var lines = new ArrayList<String>();
        lines.add(draft.title() + " | " + draft.author() + " | " + draft.accent());
        draft.sheets().forEach(sheet -> sheet(sheet, lines));
        draft.names().stream()
                .map(name ->
                        name.name() + " = " + name.sheet() + "!" + name.area().a1())
                .sorted()
                .forEach(lines::add);
        draft.properties().entrySet().stream().map(Object::toString).sorted().forEach(lines::add);
        return lines;
    }

    private static void sheet(DraftSheet sheet, List<String> lines) {
        lines.add("");
        lines.add("# " + sheet.name() + " " + sheet.visibility() + " widths " + sheet.widths()
                + (sheet.freeze() == null ? "" : " freeze " + sheet.freeze().a1())
                + (sheet.repeatedRow() == null ? "" : " repeats " + sheet.repeatedRow())
                + (sheet.locked() ? " locked" : "")
                + (sheet.landscape() ? " landscape" : ""));
        sheet.rows().forEach(row -> lines.add(row(row)));
        sheet.merged().forEach(area -> lines.add("merged " + area.a1()));
        sheet.validations()
                .forEach(one -> lines.add("offers " + one.area().a1() + " " + one.title() + " | " + one.prompt() + " | "
                        + one.choices() + (one.maxLength() == null ? "" : " at most " + one.maxLength())));
        sheet.tables()
                .forEach(table ->
                        lines.add("table " + table.name() + " " + table.area().a1()));
        sheet.charts()
                .forEach(chart -> lines.add("chart " + chart.kind() + " " + chart.title() + " at "
                        + chart.place().a1() + " | " + chart.axis() + " | "
                        + chart.series().stream()
                                .map(one -> one.name() + " " + one.categories().a1() + " "
                                        + one.values().a1())
                                .toList()));
    }

    private static String row(DraftRow row) {
        var cells = row.cells().stream().map(Rendered::cell).collect(Collectors.joining(" | "));
        return row.index()
                + 1
                + (row.hidden() ? " hidden" : "")
                + (row.height() == 0 ? "" : " height " + row.height())
                + ": "
                + cells.replace("\n", "\\n");
    }

    private static String cell(DraftCell cell) {
        return (char) ('A' + cell.column())
                + " "
                + cell.role()
                + (cell.format().kind() == FormatKind.GENERAL
                        ? ""
                        : " " + cell.format().code())
                + " "
                + content(cell.content())
                + (cell.link() == null ? "" : " -> " + cell.link())
                + (cell.note() == null ? "" : " (" + cell.note() + ")")
                + (cell.mark() == null ? "" : " " + cell.mark());
    }

    private static String content(Content content) {
        if (content instanceof Content.Numeric number) {
            return number.value().toPlainString();
        }
        if (content instanceof Content.Formula formula) {
            return "=" + formula.text() + " [" + content(formula.cached()) + "]";
        }
        return content instanceof Content.Text text ? "«" + text.value() + "»" : "";
    }
}
