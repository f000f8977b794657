package no.samlebok.excel.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of an upload by name; names differ by more than capital letters, as Excel demands. */
final class Container {
    private final Map<String, Part> parts = new HashMap<>();
    private final Budget budget;
    private final Spent spent;
    private final Set<Part> linked = new HashSet<>();
    private ContentTypes types = ContentTypes.none();

    private Container(Budget budget) {
        this.budget = budget;
        this.spent = new Spent(budget);
    }

    /** The container in these bytes, which begin as a zip file does. */
    static Container of(byte[] bytes, Budget budget) {
        var container = new Container(budget);
        for (var part : CentralDirectory.parts(bytes, budget)) {
            if (!part.isFolder() && container.parts.put(key(part.name()), part) != null) {
                throw Unreadable.of("snapshot.zip.twice", "part", part.name());
            }
        }
        return container;
    }

    /** The part with this name, when it is there. */
    Optional<Part> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** The part with this name, which something else in the file says is there. */
    Part part(String name) {
        return find(name).orElseThrow(() -> Unreadable.of("snapshot.part.missing", "part", name));
    }

    /** The part that a link says is of a kind; by its own type it is, and no other link leads to it. */
    Part linked(Relationship link, String kind) {
        var part = part(link.target());
        types.agree(part, kind);
        if (!linked.add(part)) {
            throw Unreadable.of("snapshot.part.twice", "part", part.name(), "found", part.name());
        }
        return part;
    }

    /** The same, with what it says that its parts are. */
    Container typed(ContentTypes said) {
        types = said;
        return this;
    }

    /** The names of its parts, in small letters. */
    Iterable<String> names() {
        return parts.keySet();
    }

    /** A cursor on the outermost element of a part. */
    XmlInput xml(Part part, Vocabulary vocabulary, String root) {
        return XmlInput.open(part, vocabulary, root, budget, spent);
    }

    Budget budget() {
        return budget;
    }

    /** What reading this file has taken so far. */
    Spent spent() {
        return spent;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
