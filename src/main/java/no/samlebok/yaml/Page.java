package no.samlebok.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.words.Message;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A definition file while it is read: where everything stands, and what is wrong so far. */
final class Page {
    private static final Comparator<Fault> IN_ORDER =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column).thenComparing(Fault::path);

    /** Ends the path of a key; no path of a value ends so. */
    private static final String KEY = "#";

    private final String file;
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Page(String file) {
        this.file = file;
    }

    /** Remembers what stands at a path, so that later checks can point at it. */
    void mark(Node node, String path) {
        nodes.putIfAbsent(path, node);
    }

    /** Something is wrong right here. */
    void fault(Spot spot, Message found, String example) {
        var fault = new Fault(file, spot.line(), spot.column(), spot.path(), found, example);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** Something is wrong with what stands at a path; silent when that is known to be wrong already. */
    void fault(String path, Message found, String example) {
        if (isSound(path)) {
            fault(spot(path), found, example);
        }
    }

    /** Remembers the key that what stands at a path stands under. */
    void markKey(Node key, String path) {
        nodes.putIfAbsent(path + KEY, key);
    }

    /** Where the key of something stands. */
    Spot key(String path) {
        var spot = spot(path + KEY);
        return new Spot(spot.line(), spot.column(), path);
    }

    /** Where something stands, or else what it should stand in. */
    Spot spot(String path) {
        var at = path;
        while (!nodes.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        var node = nodes.get(at);
        return node == null ? new Spot(1, 1, path) : Spot.of(node.getStartMark(), path);
    }

    /** A place in a text, counted from 0; the start of the text when it is written over several lines. */
    Spot inside(String path, int position) {
        var start = spot(path);
        if (!(nodes.get(path) instanceof ScalarNode text)
                || text.getStartMark().getLine() != text.getEndMark().getLine()) {
            return start;
        }
        int quote = Nodes.isQuoted(text) ? 1 : 0;
        return new Spot(start.line(), start.column() + quote + position, path);
    }

    /** Whether nothing is wrong at a path or below it. */
    boolean isSound(String path) {
        return faults.stream().noneMatch(fault -> isBelow(fault.path(), path));
    }

    /** Whether nothing is wrong at all. */
    boolean isSound() {
        return faults.isEmpty();
    }

    /** The value, unless something is wrong with it. */
    <T> Definition<T> definition(T value) {
        return faults.isEmpty() ? Definition.of(value) : Definition.faulty(faults());
    }

    /** What is wrong, in the order of the file. */
    List<Fault> faults() {
        return faults.stream().sorted(IN_ORDER).toList();
    }

    private static boolean isBelow(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".") || path.startsWith(above + "[");
    }
}
