package no.samlebok.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Binds keys to the components of a record: each key known and once, each component there. */
final class Records {
    private final Page page;
    private final Binder binder;

    Records(Page page, Binder binder) {
        this.page = page;
        this.binder = binder;
    }

    /** A record of a type, made from what stands under its components' names. */
    Object bind(MappingNode node, Class<?> type, String path) {
        var entries = new LinkedHashMap<String, NodeTuple>();
        distinct(node, path, key -> sample(type, key)).forEach(entry -> entries.put(name(entry), entry));
        if (Choice.isKind(type)) {
            entries.remove(Choice.KIND);
        }
        var components = type.getRecordComponents();
        var meant = new UnknownKeys(page, components).check(entries, path);
        var values = Arrays.stream(components)
                .map(component -> component(component, entries.get(component.getName()), node, path, meant))
                .toArray();
        return made(type, components, values);
    }

    /** The record of a sealed type that is meant. */
    Optional<Class<?>> kind(MappingNode node, Slot slot, String path) {
        var kinds = Choice.kinds(slot.raw());
        var known = String.join(", ", kinds.keySet());
        var at = below(path, Choice.KIND);
        var given = node.getValue().stream()
                .filter(entry -> name(entry).equals(Choice.KIND))
                .findFirst();
        if (given.isEmpty()) {
            page.fault(Spot.of(node.getStartMark(), at), missing(Choice.KIND), Sample.of(slot));
            return Optional.empty();
        }
        var value = given.get().getValueNode();
        var word = value instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!kinds.containsKey(word)) {
            var found = Messages.of("definition.notOneOf").with("found", word).with("values", known);
            page.fault(Spot.of(value.getStartMark(), at), found, Sample.of(slot));
        }
        return Optional.ofNullable(kinds.get(word));
    }

    /** The entries of a map, without those whose key stood there before, which is a fault. */
    List<NodeTuple> distinct(MappingNode node, String path, UnaryOperator<String> example) {
        var first = new LinkedHashMap<String, NodeTuple>();
        for (var entry : node.getValue()) {
            var before = first.putIfAbsent(name(entry), entry);
            if (before != null) {
                var line = before.getKeyNode().getStartMark().getLine() + 1;
                var found = Messages.of("definition.duplicate")
                        .with("key", name(entry))
                        .with("line", Integer.toString(line));
                page.fault(
                        Spot.of(entry.getKeyNode().getStartMark(), below(path, name(entry))),
                        found,
                        example.apply(name(entry)));
            }
        }
        return new ArrayList<>(first.values());
    }

    /** The key of an entry; empty when it is no single word. */
    static String name(NodeTuple entry) {
        return name(entry.getKeyNode());
    }

    /** A key; empty when it is no single word. */
    static String name(Node key) {
        return key instanceof ScalarNode word ? word.getValue() : "";
    }

    private @Nullable Object component(
            RecordComponent component, @Nullable NodeTuple entry, Node parent, String path, Set<String> meant) {
        var slot = Slot.of(component);
        var at = below(path, component.getName());
        if (entry != null) {
            return binder.value(entry.getValueNode(), slot, at);
        }
        if (!slot.isOptional() && !meant.contains(component.getName())) {
            page.fault(Spot.of(parent.getStartMark(), at), missing(component.getName()), Sample.of(component));
        }
        return binder.standIn(slot);
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a record refuses what its definition allows: " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sample(Class<?> type, String key) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(key))
                .map(Sample::of)
                .findFirst()
                .orElseGet(() -> Sample.record(type));
    }

    private static Message missing(String key) {
        return Messages.of("definition.missing").with("key", key);
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
