package no.samlebok.document;

import java.math.BigInteger;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.words.Messages;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The page of our own: A4, with what the document is about at the top of each page and its number at the foot. */
final class PageFrame {
    private static final long WIDTH = 11_906;
    private static final long HEIGHT = 16_838;
    private static final long SIDE = 1_275;
    private static final long TOP = 1_417;
    private static final long EDGE = 709;

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
        var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        var run = header.createRun();
        run.setText(report.about());
        run.addTab();
        run.setText(report.mark());
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), report);
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
