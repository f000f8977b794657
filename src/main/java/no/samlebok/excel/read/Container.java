package no.samlebok.excel.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of an upload by name; names differ by more than capital letters, as Excel demands. */
final class Container {
    private final Map<String, Part> parts = new HashMap<>();
    private final Budget budget;

    private Container(Budget budget) {
        this.budget = budget;
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

    /** The names of its parts, in small letters. */
    Iterable<String> names() {
        return parts.keySet();
    }

    /** A cursor on the outermost element of a part. */
    XmlInput xml(Part part, Vocabulary vocabulary, String root) {
        return XmlInput.open(part, vocabulary, root, budget);
    }

    Budget budget() {
        return budget;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
