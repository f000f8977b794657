package no.samlebok.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;

/** A workbook to be written, as lines of text to be read and compared: all there is, a row to a line. */
public final class Rendered {
    private static final Path REVIEWED = Path.of("src/test/resources/reviewed/workbooks");

    private Rendered() {}

    /** The lines of a workbook. */
    public static List<String> of(Draft draft) {
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

    /**
     * Holds a workbook against the one that was read through and found good; {@code -Dworkbooks=write} writes it anew, to
     * be read through as a change is.
     */
    public static void isAsReviewed(String name, Draft draft) throws IOException {
        var file = REVIEWED.resolve(name + ".txt");
        var lines = of(draft);
        if ("write".equals(System.getProperty("workbooks"))) {
            Files.write(file, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file));
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
