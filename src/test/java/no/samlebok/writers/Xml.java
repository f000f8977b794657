package no.samlebok.writers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One part as a tree, with short ways to what tests look for. */
public record Xml(Document document) {
    /** The namespace of workbooks and sheets. */
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** The namespace of relationship ids. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Reads a part. */
    public static Xml parse(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Xml(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outermost element. */
    public Element root() {
        return document.getDocumentElement();
    }

    /** All elements of a local name, wherever they stand. */
    public List<Element> all(String name) {
        return all(root(), name);
    }

    /** All elements of a local name under an element. */
    public static List<Element> all(Element under, String name) {
        var found = under.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    /** The elements directly under an element. */
    public static Stream<Element> children(Element of) {
        var children = of.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList()
                .stream();
    }

    /** The first element of a local name directly under an element; null when there is none. */
    public static Element child(Element of, String name) {
        return children(of)
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Adds an element in its parent's namespace at the end of it. */
    public static Element add(Element to, String name) {
        var prefix = to.getPrefix() == null ? "" : to.getPrefix() + ":";
        var added = to.getOwnerDocument().createElementNS(to.getNamespaceURI(), prefix + name);
        to.appendChild(added);
        return added;
    }

    /** The part as bytes. */
    public byte[] bytes() {
        try {
            document.setXmlStandalone(true);
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
