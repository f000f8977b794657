package no.samlebok.document;

import java.math.BigInteger;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.words.Messages;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The page of our own: A4, with what the document is about at the top of each page and its number at the foot. */
final class PageFrame {
    private static final long WIDTH = 11_906;
    private static final long HEIGHT = 16_838;
    private static final long SIDE = 1_275;
    private static final long TOP = 1_417;
    private static final long EDGE = 709;
    /** How many letters of the head stand on a line. */
    private static final int LINE = 100;

    private PageFrame() {}

    /** Sets up the page. */
    static void write(XWPFDocument document, ReportDocument report) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
        head(document.createHeader(HeaderFooterType.DEFAULT), report);
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), report);
    }

    /** What it is about, and to the right that it is a draft; above, where there is no room for both on a line. */
    private static void head(XWPFHeader header, ReportDocument report) {
        boolean together = report.about().length() + report.mark().length() <= LINE;
        if (!together) {
            styled(header).createRun().setText(report.mark());
        }
        var run = styled(header).createRun();
        run.setText(report.about());
        if (together) {
            run.addTab();
            run.setText(report.mark());
        }
    }

    private static XWPFParagraph styled(XWPFHeader header) {
        var paragraph = header.createParagraph();
        paragraph.setStyle("Header");
        return paragraph;
    }

    private static void number(XWPFParagraph footer, ReportDocument report) {
        footer.setStyle("Footer");
        var words = Messages.words("report.print.page").in(report.language()).split("\\{(page|pages)\\}", -1);
        footer.createRun().setText(words[0]);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(words[1]);
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
