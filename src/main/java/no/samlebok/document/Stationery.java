package no.samlebok.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import no.samlebok.app.UnusableStyles;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * A Word document of a municipality made ready to be written on: its styles, page setup, headers and footers are kept.
 * What else it held is gone, and so is all that leads out of it.
 *
 * @param document without a body
 * @param tableStyle the id of the style that its first table had; empty when it had none
 */
record Stationery(XWPFDocument document, Optional<String> tableStyle) {
    private static final Set<String> KEPT_OF_PACKAGE = Set.of("officeDocument", "core-properties");
    private static final Set<String> KEPT = Set.of("styles", "numbering", "settings", "theme", "fontTable");
    private static final Set<String> KEPT_WHEN_USED = Set.of("header", "footer");

    /**
     * Makes a document ready.
     *
     * @throws UnusableStyles when it is no Word document, or one with macros
     */
    static Stationery of(byte[] file) throws UnusableStyles {
        try {
            var opened = OPCPackage.open(new ByteArrayInputStream(file));
            var main = main(opened);
            var body = DocumentDocument.Factory.parse(main.getInputStream());
            var tableStyle = Sections.tableStyle(body);
            var used = Sections.keepPageSetup(body);
            Leads.cut(opened, relationship -> KEPT_OF_PACKAGE.contains(Leads.kind(relationship)));
            Leads.cut(
                    main,
                    relationship -> KEPT.contains(Leads.kind(relationship))
                            || (KEPT_WHEN_USED.contains(Leads.kind(relationship))
                                    && used.contains(relationship.getId())));
            save(body, main);
            Leads.cutOutward(opened);
            Leads.deleteUnreachable(opened);
            return new Stationery(new XWPFDocument(opened), tableStyle);
        } catch (OpenXML4JException | XmlException | IOException | RuntimeException e) {
            throw e instanceof UnusableStyles known ? known : new UnusableStyles(e);
        }
    }

    private static PackagePart main(OPCPackage opened) throws UnusableStyles {
        var found = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.size() != 1 || !found.get(0).getContentType().equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw new UnusableStyles("not a .docx");
        }
        return found.get(0);
    }

    private static void save(DocumentDocument body, PackagePart main) throws IOException {
        try (var out = main.getOutputStream()) {
            body.save(out);
        }
    }
}
