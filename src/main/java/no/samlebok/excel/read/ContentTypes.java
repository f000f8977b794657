package no.samlebok.excel.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the container says that each part is, by name or else by ending. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";

    private final Map<String, String> endings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes of(Container container) throws IOException {
        var types = new ContentTypes();
        try (var xml = container.xml(container.part(PART), Vocabulary.CONTENT_TYPES, "Types")) {
            while (xml.child()) {
                xml.allow(types.names.size() + types.endings.size());
                types.add(xml);
                xml.skip();
            }
            xml.finish();
        }
        return types;
    }

    /** The content type of a part; empty when nothing is said. */
    String of(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return names.getOrDefault(name, endings.getOrDefault(ending, ""));
    }

    private void add(XmlInput xml) {
        var type = xml.required("ContentType").strip();
        switch (xml.name()) {
            case "Default" -> endings.put(xml.required("Extension").toLowerCase(Locale.ROOT), type);
            case "Override" ->
                names.put(Relationship.resolve("", xml.required("PartName")).toLowerCase(Locale.ROOT), type);
            default -> throw xml.unexpected();
        }
    }
}
