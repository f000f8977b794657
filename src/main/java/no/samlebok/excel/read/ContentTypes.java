package no.samlebok.excel.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the container says that each part is, by name or else by ending. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Set<String> READ = Set.of("worksheet", "sharedStrings", "styles", "table");

    private final Map<String, String> endings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ContentTypes() {}

    /** Nothing said of any part. */
    static ContentTypes none() {
        return new ContentTypes();
    }

    static ContentTypes of(Container container) throws IOException {
        var types = new ContentTypes();
        try (var xml = container.xml(container.part(PART), Vocabulary.CONTENT_TYPES, "Types")) {
            while (xml.child()) {
                xml.entry();
                types.add(xml);
                xml.skip();
            }
            xml.finish();
        }
        return types;
    }

    /** The content type of a part; empty when nothing is said. */
    String of(String part) {
        var name = lower(part);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return names.getOrDefault(name, endings.getOrDefault(ending, ""));
    }

    /** Refuses a file that lacks a part with figures or texts which it says that it has. */
    void refuseAbsent(Container container) {
        names.forEach((name, type) -> {
            if (READ.stream().anyMatch(kind -> type.equals(type(kind)))) {
                container.part(name);
            }
        });
    }

    /** Refuses a part that a link calls one of a kind, and its own type one of another kind. */
    void agree(Part part, String kind) {
        var type = names.getOrDefault(lower(part.name()), "");
        if (type.startsWith(SPREADSHEET) && !type.equals(type(kind))) {
            throw Unreadable.of("snapshot.part.type", "part", part.name(), "found", type, "expected", type(kind));
        }
    }

    private static String type(String kind) {
        return SPREADSHEET + kind + "+xml";
    }

    private void add(XmlInput xml) {
        var type = xml.kept(xml.required("ContentType").strip());
        var before = switch (xml.name()) {
            case "Default" -> endings.put(lower(xml.required("Extension")), type);
            case "Override" -> names.put(lower(Relationship.resolve("", xml.required("PartName"))), type);
            default -> throw xml.unexpected();
        };
        if (before != null && !before.equals(type)) {
            throw xml.unexpected();
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
