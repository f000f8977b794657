package no.samlebok.writers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A part as a reader of the first edition of Office Open XML understands it: without what it may ignore. */
final class Understood {
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Set<String> ignorable = new HashSet<>();

    private Understood() {}

    static Xml of(Xml part) {
        new Understood().clear(part.root());
        return part;
    }

    private void clear(Element element) {
        var names = element.getAttributeNS(COMPATIBILITY, "Ignorable");
        Arrays.stream(names.trim().split("\\s+"))
                .filter(prefix -> !prefix.isEmpty())
                .map(element::lookupNamespaceURI)
                .forEach(ignorable::add);
        attributes(element).filter(this::isIgnored).toList().forEach(element::removeAttributeNode);
        Xml.children(element).toList().forEach(child -> {
            if (ignorable.contains(child.getNamespaceURI())) {
                element.removeChild(child);
            } else if (COMPATIBILITY.equals(child.getNamespaceURI())) {
                replaceByFallback(element, child);
            } else {
                clear(child);
            }
        });
    }

    private void replaceByFallback(Element parent, Element choices) {
        var fallback = Xml.child(choices, "Fallback");
        if (fallback != null) {
            Xml.children(fallback).forEach(child -> {
                parent.insertBefore(child, choices);
                clear(child);
            });
        }
        parent.removeChild(choices);
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(at -> (Attr) attributes.item(at));
    }

    private boolean isIgnored(Attr attribute) {
        var namespace = attribute.getNamespaceURI();
        // White space to be kept is marked by all programs, and belongs to XML itself.
        return COMPATIBILITY.equals(namespace)
                || XMLConstants.XML_NS_URI.equals(namespace)
                || ignorable.contains(namespace);
    }
}
