package no.samlebok.writers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What Word asks of a document and its schema cannot say: styles and lists that are there, ids once, rows of one width. */
final class WordStructure {
    /** The namespace of Word's own elements and attributes. */
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String DOCUMENT = "word/document.xml";

    private final Parts parts;
    private final Xml document;
    private final List<String> faults = new ArrayList<>();

    private WordStructure(Parts parts) {
        this.parts = parts;
        this.document = parts.xml(DOCUMENT);
    }

    static List<String> faults(Parts parts) {
        var structure = new WordStructure(parts);
        structure.styles();
        structure.lists();
        structure.unique("bookmarkStart", one -> value(one, "id"));
        structure.unique("bookmarkStart", one -> value(one, "name"));
        structure.unique("docPr", one -> one.getAttribute("id"));
        structure.anchors();
        structure.document.all("tbl").forEach(structure::rows);
        return structure.faults;
    }

    private void styles() {
        var known = values("word/styles.xml", "style", "styleId");
        for (var kind : List.of("pStyle", "rStyle", "tblStyle")) {
            pointing(kind, "val", known);
        }
    }

    private void lists() {
        pointing(
                "numId",
                "val",
                parts.has("word/numbering.xml") ? values("word/numbering.xml", "num", "numId") : Set.of());
    }

    private void anchors() {
        pointing("hyperlink", "anchor", values(DOCUMENT, "bookmarkStart", "name"));
    }

    private void pointing(String element, String attribute, Set<String> known) {
        document.all(element).stream()
                .map(one -> value(one, attribute))
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .distinct()
                .forEach(name -> faults.add(DOCUMENT + ": " + element + " points at " + name));
    }

    private void rows(Element table) {
        int columns = Xml.children(Xml.child(table, "tblGrid")).toList().size();
        for (var row : Xml.children(table)
                .filter(one -> one.getLocalName().equals("tr"))
                .toList()) {
            int width = Xml.children(row)
                    .filter(one -> one.getLocalName().equals("tc"))
                    .mapToInt(WordStructure::span)
                    .sum();
            if (width != columns) {
                faults.add(DOCUMENT + ": a row has " + width + " of " + columns + " columns: " + row.getTextContent());
            }
        }
    }

    private static int span(Element cell) {
        var spans = Xml.all(cell, "gridSpan");
        return spans.isEmpty() ? 1 : Integer.parseInt(value(spans.get(0), "val"));
    }

    private void unique(String element, Function<Element, String> id) {
        Set<String> seen = new HashSet<>();
        document.all(element).stream()
                .map(id)
                .filter(one -> !seen.add(one))
                .forEach(one -> faults.add(DOCUMENT + ": " + element + " " + one + " twice"));
    }

    private Set<String> values(String part, String element, String attribute) {
        return parts.xml(part).all(element).stream()
                .map(one -> value(one, attribute))
                .collect(Collectors.toSet());
    }

    private static String value(Element element, String attribute) {
        return element.getAttributeNS(MAIN, attribute);
    }
}
