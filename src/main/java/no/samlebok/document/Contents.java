package no.samlebok.document;

import java.math.BigInteger;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.words.Messages;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A table of contents: a field that Word brings up to date when the document is opened, and that shows the headings until
 * then. Its page numbers are references, so that programs that do not know the field show the right ones too.
 */
final class Contents {
    private static final String BOOKMARK = "_Toc";

    private final Paper paper;
    private final int levels;
    private int entries;
    private int marked;

    Contents(Paper paper, int levels) {
        this.paper = paper;
        this.levels = levels;
    }

    /** Writes it. */
    void write(ReportDocument report) {
        paper.write(Messages.words("report.print.contents").in(report.language()), StyleRole.CONTENTS_HEADING);
        var headings = report.parts().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(this::isListed)
                .toList();
        XWPFParagraph last = null;
        for (var heading : headings) {
            var line = paper.write("", StyleRole.contents(heading.level()));
            if (last == null) {
                begin(line, "TOC \\o \"1-" + levels + "\" \\h \\z \\u");
            }
            entry(line, heading.text(), BOOKMARK + entries++);
            last = line;
        }
        if (last != null) {
            mark(last, STFldCharType.END);
        }
    }

    /** Marks a heading as what its line in the contents leads to. */
    void mark(Heading heading, XWPFParagraph paragraph) {
        if (!isListed(heading)) {
            return;
        }
        var id = BigInteger.valueOf(marked);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(BOOKMARK + marked++);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private boolean isListed(Heading heading) {
        return heading.level() <= levels;
    }

    private void entry(XWPFParagraph line, String text, String bookmark) {
        var link = line.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(text);
        link.addNewR().addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        instruction(link.addNewR(), "PAGEREF " + bookmark + " \\h");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void begin(XWPFParagraph line, String instruction) {
        mark(line, STFldCharType.BEGIN);
        instruction(line.getCTP().addNewR(), instruction);
        mark(line, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFParagraph line, STFldCharType.Enum type) {
        line.getCTP().addNewR().addNewFldChar().setFldCharType(type);
    }

    private static void instruction(CTR run, String instruction) {
        run.addNewInstrText().setStringValue(" " + instruction + " ");
    }
}
