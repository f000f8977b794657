package no.samlebok.document;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** What leads from one part of a package to another, and out of it. */
final class Leads {
    private static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Leads() {}

    /** The last word of a relationship's type: {@code header}. */
    static String kind(PackageRelationship relationship) {
        var type = relationship.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Cuts all relationships but these. */
    static void cut(RelationshipSource source, Predicate<PackageRelationship> kept) throws OpenXML4JException {
        for (var relationship : all(source)) {
            if (!kept.test(relationship)) {
                source.removeRelationship(relationship.getId());
            }
        }
    }

    /** Cuts what leads out of the package, save to addresses with https, and leaves nothing that refers to it. */
    static void cutOutward(OPCPackage opened) throws OpenXML4JException, XmlException, IOException {
        for (var part : opened.getParts()) {
            if (!part.isRelationshipPart()) {
                cutOutward(part);
            }
        }
    }

    /** Deletes the parts that nothing leads to any more. */
    static void deleteUnreachable(OPCPackage opened) throws OpenXML4JException {
        var reached = new HashSet<PackagePartName>();
        reach(opened, opened, reached);
        for (var part : opened.getParts()) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                opened.removePart(part.getPartName());
            }
        }
    }

    private static void reach(RelationshipSource source, OPCPackage opened, Set<PackagePartName> reached)
            throws OpenXML4JException {
        for (var relationship : all(source)) {
            var name = PackagingURIHelper.createPartName(relationship.getTargetURI());
            var part = opened.getPart(name);
            if (reached.add(name) && part != null) {
                reach(part, opened, reached);
            }
        }
    }

    private static void cutOutward(PackagePart part) throws OpenXML4JException, XmlException, IOException {
        var outward = new HashSet<String>();
        for (var relationship : all(part)) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL && !isHttps(relationship.getTargetURI())) {
                outward.add(relationship.getId());
            }
        }
        if (outward.isEmpty()) {
            return;
        }
        var xml = XmlObject.Factory.parse(part.getInputStream());
        forget(xml, outward);
        try (var out = part.getOutputStream()) {
            xml.save(out);
        }
        outward.forEach(part::removeRelationship);
    }

    /** Takes the references away; what they were on stays as plain text or picture. */
    private static void forget(XmlObject xml, Set<String> ids) {
        try (var cursor = xml.newCursor()) {
            while (!cursor.toNextToken().isNone()) {
                if (cursor.isAttr()
                        && REFERENCES.equals(cursor.getName().getNamespaceURI())
                        && ids.contains(cursor.getTextValue())) {
                    cursor.removeXml();
                    cursor.toPrevToken();
                }
            }
        }
    }

    private static boolean isHttps(URI target) {
        return "https".equalsIgnoreCase(target.getScheme());
    }

    private static List<PackageRelationship> all(RelationshipSource source) throws OpenXML4JException {
        var all = new ArrayList<PackageRelationship>();
        source.getRelationships().forEach(all::add);
        return all;
    }
}
