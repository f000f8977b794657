package no.samlebok.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlebok.writers.Parts;

/**
 * The honest workbook that hostile ones are made of, by one change each.
 *
 * @param file a filled workbook of a unit
 * @param sheet the part with the cell that is changed
 * @param cell where it stands
 */
@SuppressWarnings("ArrayRecordComponent")
public record Victim(byte[] file, String sheet, String cell) {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    /** The file with one part written anew. */
    byte[] change(String part, UnaryOperator<String> change) {
        var parts = Parts.of(file);
        var before = new String(parts.bytes(part), StandardCharsets.UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + part);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return parts.pack();
    }

    /** The file with one text in a part in the place of another. */
    byte[] replace(String part, String from, String to) {
        return change(part, xml -> xml.replace(from, to));
    }

    /** The file with something before the end of a part's outermost element. */
    byte[] append(String part, String more) {
        return change(part, xml -> {
            int end = xml.lastIndexOf("</");
            return xml.substring(0, end) + more + xml.substring(end);
        });
    }

    /** The file without a part. */
    byte[] without(String part) {
        var parts = Parts.of(file);
        parts.remove(part);
        return parts.pack();
    }

    /** The file with another part, or one in the place of the one there is. */
    byte[] with(String part, byte[] bytes) {
        var parts = Parts.of(file);
        parts.put(part, bytes);
        return parts.pack();
    }

    byte[] with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The file with another element in the place of the cell; {@code {r}} stands for where it is. */
    byte[] cell(String element) {
        return change(sheet, xml -> replaced(xml, element.replace("{r}", cell)));
    }

    /** The file with this value in the cell, as a number. */
    byte[] number(String value) {
        return cell("<c r='{r}'><v>" + value + "</v></c>");
    }

    /** The file with this formula in the cell, and a value beside it. */
    byte[] formula(String attributes, String formula) {
        return cell("<c r='{r}'><f " + attributes + ">" + formula + "</f><v>1</v></c>");
    }

    /** The file with this text in the cell. */
    byte[] text(String text) {
        return cell("<c r='{r}' t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>");
    }

    /** The file with more rows on a sheet, beneath all others. */
    byte[] rows(String rows) {
        return change(sheet, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    }

    private String replaced(String xml, String element) {
        var found =
                Pattern.compile("<c [^>]*r=\"" + cell + "\"[^>]*?(/>|>.*?</c>)").matcher(xml);
        return found.replaceFirst(Matcher.quoteReplacement(element));
    }
}
