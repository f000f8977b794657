package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.refused;
import static no.samlebok.hostile.Hostile.same;
import static no.samlebok.hostile.Victim.MAIN;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.writers.Parts;

/** Attacks by what XML parsers expand or fetch, in every kind of part. */
public final class Entities {
    private final Victim victim;
    private final String canary;
    private final String listener;

    /**
     * Attacks on a file.
     *
     * @param canary URI of a file whose words must not get out
     * @param listener URI of a place that must not be asked
     */
    public Entities(Victim victim, String canary, String listener) {
        this.victim = victim;
        this.canary = canary;
        this.listener = listener;
    }

    /** A document type that makes a naive parser read the canary, or ask the listener. */
    public static List<String> fetching(String canary, String listener) {
        return List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + canary + "'>]>",
                "<!DOCTYPE x SYSTEM '" + listener + "external.dtd'>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + listener + "parameter'> %p;]>");
    }

    List<Hostile> all() {
        var all = new ArrayList<Hostile>();
        parts().forEach((part, isRead) ->
                doctypes().forEach((kind, doctype) -> all.add(attack(part, isRead, kind, doctype))));
        for (var encoding : List.of("UTF-16LE", "UTF-16BE", "ISO-8859-1")) {
            all.add(refused("external entity in " + encoding, "part.doctype", () -> encoded(encoding)));
        }
        all.add(same(
                "XInclude",
                () -> victim.append(
                        victim.sheet(),
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + canary + "'/>")));
        all.add(same(
                "a schema to fetch",
                () -> victim.replace(
                        victim.sheet(),
                        "<worksheet ",
                        "<worksheet xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='" + MAIN
                                + " " + listener + "schema' ")));
        all.add(same(
                "a style sheet to fetch",
                () -> victim.change(
                        victim.sheet(),
                        xml -> afterDeclaration(xml, "<?xml-stylesheet href='" + listener + "style'?>"))));
        return all;
    }

    /** By kind of part: those that are read refuse a document type, and those that are not are never parsed. */
    private Map<String, Boolean> parts() {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put(Victim.TYPES, true);
        parts.put("_rels/.rels", true);
        parts.put(Victim.WORKBOOK, true);
        parts.put(Victim.WORKBOOK_LINKS, true);
        parts.put(victim.sheet(), true);
        parts.put("xl/worksheets/_rels/sheet6.xml.rels", true);
        parts.put(Victim.STRINGS, true);
        parts.put(Victim.STYLES, true);
        parts.put("xl/tables/table1.xml", true);
        parts.put("docProps/custom.xml", true);
        parts.put("docProps/core.xml", false);
        parts.put("docProps/app.xml", false);
        parts.put("xl/comments1.xml", false);
        parts.put("xl/drawings/drawing1.xml", false);
        parts.put("xl/theme/theme1.xml", false);
        parts.put("xl/charts/chart1.xml", false);
        parts.put("xl/externalLinks/externalLink1.xml", false);
        parts.put("customXml/item1.xml", false);
        return parts;
    }

    private Map<String, String> doctypes() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("billion laughs", laughs());
        kinds.put("quadratic", "<!DOCTYPE x [<!ENTITY e '" + "x".repeat(50_000) + "'>]>");
        var fetching = fetching(canary, listener);
        kinds.put("external entity", fetching.get(0));
        kinds.put("external document type", fetching.get(1));
        kinds.put("parameter entity", fetching.get(2));
        return kinds;
    }

    private Hostile attack(String part, boolean isRead, String kind, String doctype) {
        var name = kind + " in " + part;
        return isRead
                ? refused(name, "part.doctype", () -> victim.change(part, xml -> used(afterDeclaration(xml, doctype))))
                : same(name, () -> victim.with(part, used("<?xml version='1.0'?>" + doctype + "<x></x>")));
    }

    private static String laughs() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int n = 1; n < 30; n++) {
            laughs.append("<!ENTITY e" + n + " '" + ("&e" + (n - 1) + ";").repeat(10) + "'>");
        }
        return laughs.append("<!ENTITY e '&e29;'>]>").toString();
    }

    /** The entity used, where there may be text or not. */
    private static String used(String xml) {
        int end = xml.lastIndexOf("</");
        return xml.substring(0, end) + "&e;".repeat(1000) + xml.substring(end);
    }

    private static String afterDeclaration(String xml, String more) {
        int end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        return xml.substring(0, end) + more + xml.substring(end);
    }

    private byte[] encoded(String encoding) {
        var xml = new String(Parts.of(victim.file()).bytes(victim.sheet()), StandardCharsets.UTF_8);
        var bare = xml.substring(xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0);
        var whole = "<?xml version='1.0' encoding='" + encoding + "'?>"
                + fetching(canary, listener).get(0) + bare;
        return victim.with(victim.sheet(), whole.getBytes(Charset.forName(encoding)));
    }
}
