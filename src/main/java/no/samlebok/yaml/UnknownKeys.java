package no.samlebok.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlebok.words.Messages;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Keys that a record does not have, most of them misspelled. */
final class UnknownKeys {
    private final Page page;
    private final RecordComponent[] components;
    private final List<String> known;

    UnknownKeys(Page page, RecordComponent[] components) {
        this.page = page;
        this.components = components;
        this.known = Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    /** Notes each of them, and gives the keys that seem to be meant, which are then not missed as well. */
    Set<String> check(Map<String, NodeTuple> entries, String path) {
        var open = known.stream().filter(name -> !entries.containsKey(name)).toList();
        var meant = new HashSet<String>();
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                var nearest = Nearest.to(key, open);
                nearest.ifPresent(meant::add);
                fault(key, entry, path, nearest.or(() -> open.stream().findFirst()));
            }
        });
        return meant;
    }

    private void fault(String key, NodeTuple entry, String path, Optional<String> example) {
        var found = Messages.of("definition.unknown").with("key", key).with("known", String.join(", ", known));
        var spot = Spot.of(entry.getKeyNode().getStartMark(), path.isEmpty() ? key : path + "." + key);
        page.fault(spot, found, Sample.of(components[Math.max(0, known.indexOf(example.orElse("")))]));
    }
}
