package no.samlebok.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Part;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportChart;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportTable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** A document as a Word file: with native headings, tables and charts, in a municipality's own styles where it has some. */
final class DocxReport {
    private final ReportDocument report;
    private final Paper paper;
    private final Contents contents;
    private final Inks inks;

    private DocxReport(ReportDocument report, Paper paper) {
        this.report = report;
        this.paper = paper;
        this.contents = new Contents(paper, report.contents());
        this.inks = new Inks(OwnStyles.accent(report.municipality().accent()));
    }

    /**
     * The file.
     *
     * @param styles the municipality's document with its styles; null for ours
     * @throws no.samlebok.app.UnusableStyles when they cannot be used
     * @throws IOException when it cannot be written
     */
    static byte[] of(ReportDocument report, byte @Nullable [] styles) throws IOException {
        var stationery = styles == null ? own(report) : Stationery.of(styles);
        try (var document = stationery.document()) {
            var ours = OwnStyles.styles(report.municipality().accent(), language(report));
            var paper = new Paper(document, new StyleBook(document, ours, stationery.tableStyle()));
            About.write(document, report);
            new DocxReport(report, paper).write();
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static Stationery own(ReportDocument report) {
        var document = new XWPFDocument();
        document.createStyles().setStyles(OwnStyles.styles(report.municipality().accent(), language(report)));
        PageFrame.write(document, report);
        return new Stationery(document, Optional.empty());
    }

    private void write() throws IOException {
        paper.write(report.title(), StyleRole.TITLE);
        paper.write(report.about(), StyleRole.SUBTITLE);
        paper.write(report.mark(), StyleRole.MARK);
        paper.write(report.stands(), StyleRole.NOTE);
        if (report.contents() > 0) {
            contents.write(report);
        }
        var parts = new ArrayDeque<>(report.parts());
        while (!parts.isEmpty()) {
            var part = parts.remove();
            if (part instanceof ReportChart chart) {
                DocxChart.write(withNext(chart, parts), paper, inks);
            } else {
                write(part);
            }
        }
    }

    /** Two charts in a row stand beside each other where both are small enough. */
    private static List<ReportChart> withNext(ReportChart chart, Deque<Part> rest) {
        boolean isPair = rest.peek() instanceof ReportChart next && DocxChart.isSmall(chart) && DocxChart.isSmall(next);
        return isPair ? List.of(chart, (ReportChart) rest.remove()) : List.of(chart);
    }

    private void write(Part part) {
        if (part instanceof Heading heading) {
            heading(heading);
        } else if (part instanceof ReportTable table) {
            DocxTable.write(table, paper);
        } else if (part instanceof Prose prose) {
            prose(prose);
        }
    }

    /** In a chapter every unit begins on a page of its own; what they sum to follows the contents. */
    private void heading(Heading heading) {
        var written = paper.write(heading.text(), StyleRole.heading(heading.level()));
        if (report.contents() > 0
                && heading.level() == 1
                && heading != report.parts().get(0)) {
            written.setPageBreak(true);
        }
        contents.mark(heading, written);
    }

    private void prose(Prose prose) {
        switch (prose.kind()) {
            case BODY -> paper.write(prose.text(), StyleRole.BODY);
            case NOTE -> paper.write(prose.text(), StyleRole.NOTE);
            case GAP -> paper.write(prose.text(), StyleRole.GAP);
            case BULLET -> paper.point(prose.text());
        }
    }

    private static String language(ReportDocument report) {
        return report.language().name().toLowerCase(Locale.ROOT) + "-NO";
    }
}
