package no.samlebok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlebok.report.Trace;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportTable;

/** A table in HTML, with a caption and a scope for every head. */
final class HtmlTable {
    private final ReportTable table;
    private final Html html;

    private HtmlTable(ReportTable table, Html html) {
        this.table = table;
        this.html = html;
    }

    /** Writes it. */
    static void write(ReportTable table, Html html) {
        new HtmlTable(table, html).write();
    }

    private void write() {
        html.open("table", "id", table.id());
        caption();
        heads();
        html.open("tbody");
        for (int at = 0; at < table.lines().size(); at++) {
            if (at > 0 && isOutermost(table.lines().get(at))) {
                html.close().open("tbody");
            }
            line(table.lines().get(at));
        }
        html.close().close();
        table.notes().forEach(note -> html.words("p", note, "class", "note"));
    }

    private void caption() {
        html.open("caption");
        html.words("span", table.title(), "class", table.underHeading() ? "unseen" : "title");
        if (!table.measure().isEmpty()) {
            html.words("span", "(" + table.measure() + ")", "class", "measure");
        }
        html.close();
    }

    private void heads() {
        html.open("thead");
        var level = table.heads();
        for (int line = 0; line < table.headLines(); line++) {
            html.open("tr");
            if (line == 0) {
                corner();
            }
            var below = new ArrayList<Head>();
            for (var head : level) {
                head(head, line);
                below.addAll(head.parts());
            }
            html.close();
            level = List.copyOf(below);
        }
        html.close();
    }

    private void corner() {
        var rows = Integer.toString(table.headLines());
        if (table.corner().isEmpty()) {
            html.words("td", "", "rowspan", rows);
        } else {
            html.words("th", table.corner(), "scope", "col", "rowspan", rows, "class", "words");
        }
    }

    private void head(Head head, int line) {
        boolean isOne = head.parts().isEmpty();
        html.words(
                "th",
                head.label(),
                "scope",
                isOne ? "col" : "colgroup",
                "colspan",
                Integer.toString(head.columns()),
                "rowspan",
                Integer.toString(isOne ? table.headLines() - line : 1),
                "class",
                isOne ? kind(head.ofNumbers()) : "group");
    }

    private void line(Line line) {
        html.open("tr", "class", line.kind().name().toLowerCase(Locale.ROOT));
        var depth = "depth" + line.depth();
        if (line.kind() == Line.Kind.GROUP) {
            var width = Integer.toString(table.columns() + 1);
            html.words("th", line.label(), "scope", "rowgroup", "colspan", width, "class", depth);
        } else {
            html.words("th", line.label(), "scope", "row", "class", depth);
            line.cells().forEach(this::cell);
        }
        html.close();
    }

    private void cell(ReportCell cell) {
        var trace = cell.trace();
        if (trace == null) {
            html.words("td", cell.text(), "class", kind(cell.ofNumbers()));
        } else {
            html.words(
                    "td",
                    cell.text(),
                    "class",
                    kind(cell.ofNumbers()),
                    "data-unit",
                    trace.report().unit().code(),
                    "data-field",
                    trace.entry().field().toString(),
                    "title",
                    source(trace));
        }
    }

    private static boolean isOutermost(Line line) {
        return line.kind() == Line.Kind.GROUP && line.depth() == 0;
    }

    /** Where the figure was read from, shown when one points at it. */
    private static String source(Trace trace) {
        return trace.file()
                .flatMap(file -> trace.place().map(place -> file + ", " + place))
                .orElse("");
    }

    private static String kind(boolean ofNumbers) {
        return ofNumbers ? "number" : "words";
    }
}
