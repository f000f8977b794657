package no.samlebok.document;

import java.math.BigInteger;
import no.samlebok.report.print.ReportCell;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A cell of a table in Word.
 *
 * @param written the cell
 * @param paper what its table stands on
 * @param columns how many its table has: of many, the letters are small
 */
record DocxCell(CTTc written, Paper paper, int columns) {
    private static final int INDENT = 220;
    private static final int APART = 110;
    private static final int MANY = 8;
    private static final int CROWD = 12;
    private static final int HALF_POINTS = 2;

    DocxCell {
        written.addNewTcPr();
    }

    /** Lets it reach over so many columns. */
    void spanning(int over) {
        if (over > 1) {
            written.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(over));
        }
    }

    /** Makes it one with the cells below, if it is to be. */
    void merged(boolean isMerged, boolean isFirst) {
        if (isMerged) {
            written.getTcPr().addNewVMerge().setVal(isFirst ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    /** Writes the head of a column. */
    void head(String text, boolean ofNumbers, boolean isCorner) {
        var paragraph = paragraph(ofNumbers);
        if (!ofNumbers && !isCorner) {
            apart(paragraph);
        }
        paragraph.getPPr().addNewKeepNext();
        write(paragraph, text, true);
    }

    /** Writes the label of a line. */
    void label(String text, int depth, boolean strong, boolean staysWithNext) {
        var paragraph = paragraph(false);
        if (depth > 0) {
            paragraph.getPPr().addNewInd().setLeft(BigInteger.valueOf((long) depth * INDENT));
        }
        if (staysWithNext) {
            paragraph.getPPr().addNewKeepNext();
        }
        write(paragraph, text, strong);
    }

    /** Writes a value. */
    void value(ReportCell cell, boolean strong) {
        if (cell.ofNumbers() && cell.number().isPresent()) {
            written.getTcPr().addNewNoWrap();
        }
        var paragraph = paragraph(cell.ofNumbers());
        if (!cell.ofNumbers()) {
            apart(paragraph);
        }
        write(paragraph, cell.text(), strong);
    }

    /** Words stand a little away from the numbers before them. */
    private static void apart(CTP paragraph) {
        paragraph.getPPr().addNewInd().setLeft(BigInteger.valueOf(APART));
    }

    private CTP paragraph(boolean toTheRight) {
        var paragraph = written.addNewP();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(paper.styles().id(StyleRole.CELL));
        if (toTheRight) {
            properties.addNewJc().setVal(STJc.RIGHT);
        }
        return paragraph;
    }

    private void write(CTP paragraph, String text, boolean strong) {
        var run = paragraph.addNewR();
        var properties = run.addNewRPr();
        if (strong) {
            properties.addNewB();
        }
        if (columns > MANY) {
            properties.addNewSz().setVal(BigInteger.valueOf((long) HALF_POINTS * (columns > CROWD ? 7 : 8)));
        }
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addNewBr();
            }
            var words = run.addNewT();
            words.setStringValue(lines[at]);
            words.setSpace(Space.PRESERVE);
        }
    }
}
