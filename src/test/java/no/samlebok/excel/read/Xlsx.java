package no.samlebok.excel.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand: the smallest that Excel opens, and one change to it after the other. */
final class Xlsx {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private static final String OPENXML = "application/vnd.openxmlformats-officedocument.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx() {}

    /** No parts. */
    static Xlsx nothing() {
        return new Xlsx();
    }

    /** One empty sheet, named Ark. */
    static Xlsx empty() {
        return new Xlsx()
                .part(
                        TYPES,
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='xml' ContentType='application/xml'/>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + OPENXML
                                + "spreadsheetml.sheet.main+xml'/></Types>")
                .part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")))
                .part(WORKBOOK, workbook("<sheets><sheet name='Ark' sheetId='1' r:id='rId1'/></sheets>"))
                .part(WORKBOOK_LINKS, links(link("rId1", "worksheet", "worksheets/sheet1.xml")))
                .part(SHEET, worksheet("<sheetData/>"));
    }

    /** One sheet with these rows. */
    static Xlsx rows(String rows) {
        return empty().part(SHEET, worksheet("<sheetData>" + rows + "</sheetData>"));
    }

    /** One sheet with this cell, in row 1. */
    static Xlsx cell(String cell) {
        return rows("<row r='1'>" + cell + "</row>");
    }

    /** The same with shared strings, each the inside of an element. */
    Xlsx strings(String... inside) {
        return part(STRINGS, "<sst xmlns='" + MAIN + "'><si>" + String.join("</si><si>", inside) + "</si></sst>")
                .linked("sharedStrings", "sharedStrings.xml");
    }

    /** The same with one style for each number format code, numbered from 1. */
    Xlsx formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId='0'/>");
        for (int at = 0; at < codes.length; at++) {
            int id = 164 + at;
            formats.append("<numFmt numFmtId='" + id + "' formatCode=\"" + codes[at].replace("\"", "&quot;") + "\"/>");
            styles.append("<xf numFmtId='" + id + "'/>");
        }
        return styles("<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs>");
    }

    /** The same with this inside the part for styles. */
    Xlsx styles(String inside) {
        return part(STYLES, "<styleSheet xmlns='" + MAIN + "'>" + inside + "</styleSheet>")
                .linked("styles", "styles.xml");
    }

    /** The same with custom properties that are texts, each {@code name=value}. */
    Xlsx properties(String... properties) {
        var inside = new StringBuilder();
        for (var property : properties) {
            int is = property.indexOf('=');
            inside.append("<property name='" + property.substring(0, is) + "'><vt:lpwstr>" + property.substring(is + 1)
                    + "</vt:lpwstr></property>");
        }
        return part(
                        "docProps/custom.xml",
                        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'"
                                + " xmlns:vt='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'>"
                                + inside + "</Properties>")
                .change(
                        "_rels/.rels",
                        links -> links.replace(
                                "</Relationships>",
                                link("custom", "custom-properties", "docProps/custom.xml") + "</Relationships>"));
    }

    /** The same with defined names, each {@code name=formula}. */
    Xlsx names(String... names) {
        var defined = new StringBuilder();
        for (var name : names) {
            int is = name.indexOf('=');
            defined.append(
                    "<definedName name='" + name.substring(0, is) + "'>" + name.substring(is + 1) + "</definedName>");
        }
        return change(
                WORKBOOK,
                book -> book.replace("</workbook>", "<definedNames>" + defined + "</definedNames></workbook>"));
    }

    /** The same with a further part that the workbook is linked to. */
    Xlsx linked(String kind, String target) {
        return change(
                WORKBOOK_LINKS,
                links -> links.replace("</Relationships>", link("r-" + kind, kind, target) + "</Relationships>"));
    }

    /** The same with one part written anew. */
    Xlsx change(String name, UnaryOperator<String> change) {
        return part(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
    }

    /** The same with one part more, or another in its place. */
    Xlsx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one part more, or another in its place. */
    Xlsx part(String name, byte[] bytes) {
        var copy = new Xlsx();
        copy.parts.putAll(parts);
        copy.parts.put(name, bytes);
        return copy;
    }

    /** The same with a part moved to another name. */
    Xlsx move(String from, String to) {
        var copy = without(from);
        copy.parts.put(to, parts.get(from));
        return copy;
    }

    /** The same without a part. */
    Xlsx without(String name) {
        var copy = new Xlsx();
        copy.parts.putAll(parts);
        if (copy.parts.remove(name) == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return copy;
    }

    /** One part. */
    byte[] bytes(String name) {
        return parts.get(name).clone();
    }

    /** The file. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String workbook(String inside) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'>" + inside + "</workbook>";
    }

    static String worksheet(String inside) {
        return "<worksheet xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'>" + inside + "</worksheet>";
    }

    static String links(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links
                + "</Relationships>";
    }

    static String link(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
    }
}
