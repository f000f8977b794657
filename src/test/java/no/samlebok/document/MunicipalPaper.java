package no.samlebok.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import no.samlebok.writers.Parts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document as a Norwegian municipality has one: styles under Norwegian ids, a header, and somebody's old text. */
final class MunicipalPaper {
    private MunicipalPaper() {}

    /** The document. */
    static byte[] docx() throws IOException {
        try (var document = document()) {
            return bytes(document);
        }
    }

    /** The same, saved as a document with macros. */
    static byte[] withMacros() throws IOException {
        var parts = Parts.of(docx());
        var types = new String(parts.bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
        var macro = types.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");
        parts.put("[Content_Types].xml", macro.getBytes(StandardCharsets.UTF_8));
        return parts.pack();
    }

    private static XWPFDocument document() {
        var document = new XWPFDocument();
        var styles = document.createStyles();
        styles.addStyle(style("Standard", "Normal", STStyleType.PARAGRAPH, "Verdana"));
        styles.getCtStyles().getStyleArray(0).setDefault(true);
        styles.addStyle(style("Overskrift1", "heading 1", STStyleType.PARAGRAPH, "Georgia"));
        styles.addStyle(style("Brdtekst", "Body Text", STStyleType.PARAGRAPH, "Verdana"));
        styles.addStyle(style("KommuneTabell", "Kommunens tabell", STStyleType.TABLE, "Verdana"));
        document.getProperties().getCoreProperties().setCreator("Kari");
        document.getProperties().getCoreProperties().setLastModifiedByUser("Kari");
        document.getProperties().getCustomProperties().addProperty("Eier", "Kari");
        document.createParagraph().createRun().setText("Hemmelig tekst fra i fjor");
        document.createTable(1, 1).setStyleID("KommuneTabell");
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(16838));
        section.getPgSz().setH(BigInteger.valueOf(11906));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1000));
        margins.setRight(BigInteger.valueOf(1000));
        margins.setTop(BigInteger.valueOf(1400));
        margins.setBottom(BigInteger.valueOf(1400));
        margins.setHeader(BigInteger.valueOf(700));
        margins.setFooter(BigInteger.valueOf(700));
        margins.setGutter(BigInteger.ZERO);
        var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.createRun().setText("Fjordheim kommune ");
        header.createHyperlinkRun("mailto:postmottak@fjordheim.example").setText("postmottak");
        var settings = document.getSettings().getCTSettings();
        var template = document.getSettings()
                .getPackagePart()
                .addExternalRelationship("file:///C:/Kari/mal.dotx", XWPFRelation.HYPERLINK.getRelation());
        settings.addNewAttachedTemplate().setId(template.getId());
        return document;
    }

    private static XWPFStyle style(String id, String name, STStyleType.Enum type, String font) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        style.addNewRPr().addNewRFonts().setAscii(font);
        return new XWPFStyle(style);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
