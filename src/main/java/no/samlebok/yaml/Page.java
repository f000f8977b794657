package no.samlebok.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.words.Message;

/** A definition file while it is read: where everything stands, and what is wrong so far. */
final class Page {
    private static final Comparator<Fault> IN_ORDER =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column).thenComparing(Fault::path);

    private final String file;
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Page(String file) {
        this.file = file;
    }

    /** Remembers where something stands, so that later checks can point at it. */
    void mark(Spot spot) {
        spots.putIfAbsent(spot.path(), spot);
    }

    /** Something is wrong right here. */
    void fault(Spot spot, Message found, String example) {
        faults.add(new Fault(file, spot.line(), spot.column(), spot.path(), found, example));
    }

    /** Something is wrong with what stands at a path; silent when that is known to be wrong already. */
    void fault(String path, Message found, String example) {
        if (isSound(path)) {
            var spot = nearest(path);
            fault(new Spot(spot.line(), spot.column(), path), found, example);
        }
    }

    /** Whether nothing is wrong at a path or below it. */
    boolean isSound(String path) {
        return faults.stream()
                .noneMatch(fault -> fault.path().equals(path)
                        || fault.path().startsWith(path + ".")
                        || fault.path().startsWith(path + "["));
    }

    /** The value, unless something is wrong with it. */
    <T> Definition<T> definition(T value) {
        return faults.isEmpty() ? Definition.of(value) : Definition.faulty(faults());
    }

    /** What is wrong, in the order of the file. */
    List<Fault> faults() {
        return faults.stream().sorted(IN_ORDER).toList();
    }

    private Spot nearest(String path) {
        var at = path;
        while (!spots.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return spots.getOrDefault(at, new Spot(1, 1, at));
    }
}
