package no.samlebok.document;

import java.util.Date;
import java.util.Optional;
import java.util.Set;
import no.samlebok.report.print.ReportDocument;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** What a Word document says of itself: what it is, and nothing of who or what it was made from. */
final class About {
    /** What a page looks like; all else tells of people, of files, or of what was done before. */
    private static final Set<String> KEPT = Set.of(
            "evenAndOddHeaders",
            "mirrorMargins",
            "gutterAtTop",
            "autoHyphenation",
            "hyphenationZone",
            "consecutiveHyphenLimit",
            "doNotHyphenateCaps",
            "defaultTabStop",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private About() {}

    /** Says what the document is. */
    static void write(XWPFDocument document, ReportDocument report) {
        clear(document.getSettings().getCTSettings());
        var properties = document.getProperties().getCoreProperties().getUnderlyingProperties();
        clear(properties);
        properties.setTitleProperty(report.title() + " – " + report.about());
        properties.setCreatorProperty(report.municipality().name());
        properties.setContentStatusProperty(report.mark());
        if (report.contents() > 0) {
            document.enforceUpdateFields();
        }
    }

    private static void clear(PackageProperties properties) {
        Optional<String> nothing = Optional.empty();
        properties.setCategoryProperty(nothing);
        properties.setDescriptionProperty(nothing);
        properties.setIdentifierProperty(nothing);
        properties.setKeywordsProperty(nothing);
        properties.setLastModifiedByProperty(nothing);
        properties.setRevisionProperty(nothing);
        properties.setSubjectProperty(nothing);
        properties.setVersionProperty(nothing);
        properties.setLastPrintedProperty(Optional.<Date>empty());
        properties.setCreatedProperty(Optional.<Date>empty());
        properties.setModifiedProperty(Optional.<Date>empty());
    }

    private static void clear(CTSettings settings) {
        try (var cursor = settings.newCursor()) {
            boolean more = cursor.toFirstChild();
            while (more) {
                if (KEPT.contains(cursor.getName().getLocalPart())) {
                    more = cursor.toNextSibling();
                } else {
                    cursor.removeXml();
                    more = cursor.isStart();
                    if (!more) {
                        more = cursor.toNextSibling();
                    }
                }
            }
        }
    }
}
