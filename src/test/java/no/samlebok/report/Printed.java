package no.samlebok.report;

import java.util.List;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportChart;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportTable;

/** Finds what a test speaks of in a document, and fails when it is not there. */
final class Printed {
    private Printed() {}

    static ReportTable table(ReportDocument document, String id) {
        return document.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<ReportChart> charts(ReportDocument document) {
        return document.parts().stream()
                .filter(ReportChart.class::isInstance)
                .map(ReportChart.class::cast)
                .toList();
    }

    static Heading heading(ReportDocument document, String text) {
        return document.parts().stream()
                .filter(part -> part instanceof Heading found && found.text().equals(text))
                .map(Heading.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Line line(ReportTable table, String label) {
        return table.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    static List<ReportCell> cells(ReportTable table, String label) {
        return line(table, label).cells();
    }

    static List<String> texts(ReportTable table, String label) {
        return cells(table, label).stream().map(ReportCell::text).toList();
    }
}
