package no.samlebok.excel.read;

import com.ctc.wstx.util.SymbolTable;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part as a cursor over its elements. After {@link #child()} has said yes, the element it stands on is read whole:
 * by {@link #text()}, by {@link #skip()}, or by asking for its own children until there are no more.
 */
final class XmlInput implements AutoCloseable {
    private final Part part;
    private final Vocabulary vocabulary;
    private final Budget budget;
    private final Spent spent;
    private final Stride bytes;
    private final XMLStreamReader xml;
    private final SymbolTable names;

    private XmlInput(Part part, Vocabulary vocabulary, Budget budget, Spent spent) {
        this.part = part;
        this.vocabulary = vocabulary;
        this.budget = budget;
        this.spent = spent;
        this.bytes = new Stride(part, part.open(), budget.step());
        try {
            var parser = XmlFactory.within(budget).reader(bytes);
            this.xml = parser.xml();
            this.names = parser.names();
        } catch (XMLStreamException fault) {
            throw refusal(fault);
        }
    }

    /** Opens a part and stands on its outermost element, which must be this one. */
    static XmlInput open(Part part, Vocabulary vocabulary, String root, Budget budget, Spent spent) {
        var input = new XmlInput(part, vocabulary, budget, spent);
        while (input.next() != XMLStreamConstants.START_ELEMENT) {
            input.refuseDoctype();
        }
        if (!input.name().equals(root)) {
            throw Unreadable.of("snapshot.part.root", "part", part.name(), "found", input.name(), "expected", root);
        }
        return input;
    }

    /** The element the cursor stands on: its bare name in the part's own vocabulary, otherwise with its namespace. */
    String name() {
        var namespace = xml.getNamespaceURI();
        var name = xml.getLocalName();
        return vocabulary.holds(namespace == null ? "" : namespace) ? name : "{" + namespace + "}" + name;
    }

    /**
     * Steps to the next element within this one; no when there are no more, and then this one has been read. Text
     * between elements says nothing to any reader, and POI's streaming writer leaves some.
     */
    boolean child() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Steps past this element and all within it. */
    void skip() {
        for (int open = 1; open > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** The characters of this element, which must hold nothing else, as they stand. */
    String text() {
        var text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw unexpected();
            }
            if (isText(event)) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                budget.allow("snapshot.budget.text", text.length(), budget.text());
            }
        }
        return text.toString();
    }

    /** Steps past what may follow the outermost element, when the cursor is at the end of that. */
    void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            refuseDoctype();
        }
    }

    /** An attribute without a namespace. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /** An attribute that must be there. */
    String required(String name) {
        var value = attribute(name);
        if (value == null) {
            throw Unreadable.of("snapshot.part.lacks", "part", part.name(), "found", name, "line", line());
        }
        return value;
    }

    /** An attribute that names a relationship, such as {@code r:id}. */
    Optional<String> relationship(String name) {
        return Vocabulary.IDS.namespaces().stream()
                .flatMap(namespace -> Optional.ofNullable(xml.getAttributeValue(namespace, name)).stream())
                .findFirst();
    }

    /** An attribute that is true or false; false when it is not there. */
    boolean flag(String name) {
        var value = attribute(name);
        return switch (value == null ? "0" : value.strip()) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw illegal(name, String.valueOf(value));
        };
    }

    /** An attribute that is a whole number from 0 up; absent where it is not there. */
    int whole(String name, int absent) {
        var value = attribute(name);
        if (value == null) {
            return absent;
        }
        var digits = value.strip();
        int number = Digits.from(digits, digits.startsWith("+") ? 1 : 0);
        if (number < 0) {
            throw illegal(name, value);
        }
        return number;
    }

    /** Refuses this element when one of its name was seen before. */
    void once(Set<String> seen) {
        if (!seen.add(name())) {
            throw unexpected();
        }
    }

    /** Takes one more entry of a list that is kept into account. */
    void entry() {
        spent.entry();
    }

    /** Takes a text that is kept into account. */
    String kept(String text) {
        return spent.kept(text);
    }

    /** The refusal of an element that has no business where it stands. */
    Unreadable unexpected() {
        return Unreadable.of("snapshot.part.unexpected", "part", part.name(), "found", name(), "line", line());
    }

    /** The refusal of a value that its place does not allow. */
    Unreadable illegal(String place, String value) {
        return Unreadable.of(
                "snapshot.part.illegal", "part", part.name(), "found", value, "place", place, "line", line());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private int next() {
        bytes.begin();
        try {
            int event = xml.next();
            if (names.size() > budget.words()) {
                throw Unreadable.of("snapshot.budget.xml", "part", part.name(), "line", line());
            }
            return event;
        } catch (XMLStreamException fault) {
            throw refusal(fault);
        }
    }

    private void refuseDoctype() {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw Unreadable.of("snapshot.part.doctype", "part", part.name());
        }
    }

    /** Bytes that do not unpack come as faults of input; bytes that are no characters too, but they are no XML. */
    private Unreadable refusal(XMLStreamException fault) {
        if (fault.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
            return part.damaged();
        }
        boolean limit = String.valueOf(fault.getMessage()).contains("limit (");
        int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNumber();
        var key = limit ? "snapshot.budget.xml" : "snapshot.part.malformed";
        return Unreadable.of(key, "part", part.name(), "line", String.valueOf(line));
    }

    private String line() {
        return String.valueOf(xml.getLocation().getLineNumber());
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}
