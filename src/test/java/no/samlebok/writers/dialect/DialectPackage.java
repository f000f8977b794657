package no.samlebok.writers.dialect;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samlebok.writers.Parts;
import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** A workbook's parts and how they point at each other, as Excel does it: by names from the root of the file. */
final class DialectPackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String RELATION = Xml.RELATIONSHIPS + "/";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Parts parts;

    DialectPackage(Parts parts) {
        this.parts = parts;
    }

    /** The part of each sheet by its relationship id. */
    Map<String, String> sheets() {
        var sheets = new LinkedHashMap<String, String>();
        for (var one : parts.xml(WORKBOOK_RELATIONSHIPS).all("Relationship")) {
            if (one.getAttribute("Type").equals(RELATION + "worksheet")) {
                sheets.put(one.getAttribute("Id"), path("xl/", one.getAttribute("Target")));
            }
        }
        return sheets;
    }

    /** Makes every relationship's target absolute. */
    void makeAbsolute() {
        for (var name : parts.names()) {
            if (name.endsWith(".rels") && !name.equals("_rels/.rels")) {
                var list = parts.xml(name);
                var folder = name.replaceAll("_rels/[^/]*$", "");
                list.all("Relationship").stream()
                        .filter(one -> !one.getAttribute("TargetMode").equals("External"))
                        .forEach(one -> one.setAttribute("Target", "/" + path(folder, one.getAttribute("Target"))));
                parts.put(name, list.bytes());
            }
        }
    }

    /** Adds a part of the workbook, of a kind of spreadsheet parts. */
    void add(String name, String kind, Xml content) {
        if (!parts.has(name)) {
            var types = parts.xml(TYPES);
            var type = Xml.add(types.root(), "Override");
            type.setAttribute("PartName", "/" + name);
            type.setAttribute("ContentType", SHEET + kind + "+xml");
            parts.put(TYPES, types.bytes());
            relate(name, kind);
        }
        parts.put(name, content.bytes());
    }

    private void relate(String name, String kind) {
        var list = parts.xml(WORKBOOK_RELATIONSHIPS);
        Element one = Xml.add(list.root(), "Relationship");
        one.setAttribute("Id", "rId" + (1000 + Xml.children(list.root()).count()));
        one.setAttribute("Type", RELATION + kind);
        one.setAttribute("Target", "/" + name);
        parts.put(WORKBOOK_RELATIONSHIPS, list.bytes());
    }

    /** Writes what Excel says about itself and the one who saved. */
    void sign() {
        var application = text("docProps/app.xml").replaceFirst("<Application>[^<]*", "<Application>Microsoft Excel");
        parts.put("docProps/app.xml", application.getBytes(StandardCharsets.UTF_8));
        var core = text("docProps/core.xml")
                .replaceAll("<cp:lastModifiedBy.*?</cp:lastModifiedBy>|<dcterms:modified.*?</dcterms:modified>", "")
                .replaceFirst(
                        "</cp:coreProperties>",
                        "<cp:lastModifiedBy>Kari Nordmann</cp:lastModifiedBy><dcterms:modified"
                                + " xsi:type=\"dcterms:W3CDTF\">2018-02-14T12:34:56Z</dcterms:modified></cp:coreProperties>");
        parts.put("docProps/core.xml", core.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String name) {
        return new String(parts.bytes(name), StandardCharsets.UTF_8);
    }

    private static String path(String folder, String target) {
        var path = target.startsWith("/") ? target.substring(1) : folder + target;
        return java.nio.file.Path.of(path).normalize().toString();
    }
}
