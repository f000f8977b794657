package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The links that one part, or the whole container, has to others within the file; links to the outside are left out. */
final class Relationships {
    private final String part;
    private final List<Relationship> all;

    private Relationships(String part, List<Relationship> all) {
        this.part = part;
        this.all = all;
    }

    /** The links of a part by its name, or of the container by the empty name; none where the file has no list. */
    static Relationships of(Container container, String source) throws IOException {
        int folder = source.lastIndexOf('/') + 1;
        var part = container.find(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels");
        return new Relationships(source, part.isPresent() ? read(container, part.get(), source) : List.of());
    }

    /** The one with this id. */
    Relationship id(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unreadable.of("snapshot.part.link", "part", part, "found", id));
    }

    /** Those that lead to parts of a kind. */
    List<Relationship> to(String kind) {
        return all.stream().filter(one -> one.is(kind)).toList();
    }

    /** Those of a type that is no part of the standard. */
    List<Relationship> ofType(String type) {
        return all.stream().filter(one -> one.type().equals(type)).toList();
    }

    /** The one that leads to a part of a kind there can be only one of. */
    Optional<Relationship> only(String kind) {
        var found = to(kind);
        if (found.size() > 1) {
            throw Unreadable.of("snapshot.part.twice", "part", part, "found", kind);
        }
        return found.stream().findFirst();
    }

    private static List<Relationship> read(Container container, Part part, String source) throws IOException {
        var all = new ArrayList<Relationship>();
        var ids = new HashSet<String>();
        try (var xml = container.xml(part, Vocabulary.RELATIONSHIPS, "Relationships")) {
            while (xml.child()) {
                xml.entry();
                var id = xml.required("Id");
                if (!xml.name().equals("Relationship") || !ids.add(id)) {
                    throw xml.unexpected();
                }
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    var target = Relationship.resolve(source, xml.required("Target"));
                    all.add(new Relationship(xml.kept(id), xml.kept(xml.required("Type")), xml.kept(target)));
                }
                xml.skip();
            }
            xml.finish();
        }
        return List.copyOf(all);
    }
}
