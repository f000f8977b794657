package no.samlebok.document;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A Word document as it is written, from the top down.
 *
 * @param document the document
 * @param styles its styles
 */
record Paper(XWPFDocument document, StyleBook styles) {
    private static final int A4_WIDTH = 11_906;
    private static final int MARGIN = 1_417;
    private static final int NARROW = 108;
    private static final int WIDE = 145;
    private static final Set<String> NARROW_LETTERS = Set.of("+mn-lt", "Calibri", "Times New Roman", "Arial Narrow");

    /** Writes a paragraph. */
    XWPFParagraph write(String text, StyleRole role) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(styles.id(role));
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    /** Writes a point of a list. */
    void point(String text) {
        var paragraph = write(text, StyleRole.BULLET);
        var bullets = styles.bullets();
        if (bullets != null) {
            paragraph.setNumID(bullets);
        }
    }

    /** The width of the text, in twentieths of a point. */
    int width() {
        var body = document.getDocument().getBody();
        if (!body.isSetSectPr()
                || !body.getSectPr().isSetPgSz()
                || !body.getSectPr().isSetPgMar()) {
            return A4_WIDTH - 2 * MARGIN;
        }
        var section = body.getSectPr();
        return twips(section.getPgSz().getW())
                - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
    }

    /** The name of the letters of its running text; that of its theme where no style names any. */
    String font() {
        return styles.font().orElse("+mn-lt");
    }

    /** How wide a letter in a table is, in twentieths of a point; letters that are not known to be narrow may be wide. */
    int character() {
        return NARROW_LETTERS.contains(font()) ? NARROW : WIDE;
    }

    private static int twips(Object length) {
        return ((BigInteger) Objects.requireNonNull(length)).intValue();
    }
}
