package no.samlebok.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Definition;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Binds the tree of a file to records, by their components.
 *
 * <p>Where something is wrong a stand-in takes its place, so that the rest is bound and checked as well; no stand-in
 * leaves this package, for a file with a fault yields no value.
 */
final class Binder {
    private static final FieldId NO_FIELD = new FieldId("0", "0", "0");

    private final Page page;
    private final Records records;
    private boolean holes;

    Binder(Page page) {
        this.page = page;
        this.records = new Records(page, this);
    }

    /** The value of a whole file in which nothing refers to anything else, or what is wrong in it. */
    static Definition<Object> read(Source source, Slot slot) {
        var page = new Page(source.name());
        var value = bind(source, page, slot);
        return value.isPresent() ? page.definition(value.get()) : Definition.faulty(page.faults());
    }

    /** The value of a whole file; empty when so much is wrong that nothing can be said of the rest. */
    static <T> Optional<T> bind(Source source, Page page, Class<T> type) {
        return bind(source, page, Slot.of(type)).map(type::cast);
    }

    private static Optional<Object> bind(Source source, Page page, Slot slot) {
        return Nodes.compose(source, page, Sample.of(slot)).flatMap(node -> {
            var binder = new Binder(page);
            var value = binder.value(node, slot, "");
            return binder.holes ? Optional.empty() : Optional.ofNullable(value);
        });
    }

    /** What stands at a node; a stand-in when it is not what the slot asks for. */
    @Nullable
    Object value(Node node, Slot slot, String path) {
        page.mark(node, path);
        if (slot.isList()) {
            return node instanceof SequenceNode list ? members(list, slot, path) : wrong(node, slot, path, "list");
        }
        if (slot.isMap()) {
            return node instanceof MappingNode map ? entries(map, slot, path) : wrong(node, slot, path, "keys");
        }
        if (slot.raw() == Words.class && node instanceof ScalarNode text) {
            return Words.same(text(text, slot, path));
        }
        if (isComposed(slot)) {
            return node instanceof MappingNode map
                    ? composed(map, slot, path)
                    : wrong(node, slot, path, slot.raw() == Words.class ? "words" : "keys");
        }
        return node instanceof ScalarNode scalar ? scalar(scalar, slot, path) : wrong(node, slot, path, "value");
    }

    /** What takes the place of a value that could not be read. */
    @Nullable
    Object standIn(Slot slot) {
        if (slot.isOptional()) {
            return slot.absent();
        }
        if (slot.raw() == Words.class) {
            return Words.same("");
        }
        if (isComposed(slot)) {
            holes = true;
            return null;
        }
        return simple(slot.raw());
    }

    private static boolean isComposed(Slot slot) {
        return slot.isChoice() || (slot.raw().isRecord() && slot.raw() != FieldId.class);
    }

    private @Nullable Object composed(MappingNode node, Slot slot, String path) {
        if (!slot.isChoice()) {
            return records.bind(node, slot.raw(), path);
        }
        var kind = records.kind(node, slot, path);
        return kind.isPresent()
                ? records.bind(node, kind.get(), path)
                : standIn(new Slot(slot.raw(), Shape.PLAIN, false));
    }

    private List<Object> members(SequenceNode node, Slot slot, String path) {
        var members = new ArrayList<Object>();
        for (var member : node.getValue()) {
            var value = value(member, slot.member(), path + "[" + members.size() + "]");
            members.add(value == null ? path : value);
        }
        return members;
    }

    private Map<Object, Object> entries(MappingNode node, Slot slot, String path) {
        var entries = new LinkedHashMap<Object, Object>();
        for (var entry : records.distinct(node, path, key -> key + ": " + Sample.of(slot.member()))) {
            var name = Records.name(entry);
            var at = path.isEmpty() ? name : path + "." + name;
            page.markKey(entry.getKeyNode(), at);
            var key = key(entry.getKeyNode(), slot.key(), at);
            var value = value(entry.getValueNode(), slot.member(), at);
            if (key.isPresent() && value != null) {
                entries.put(key.get(), value);
            }
        }
        return entries;
    }

    /** A key; empty when it is not what the slot asks for, so that nothing is kept under a stand-in. */
    private Optional<Object> key(Node node, Slot slot, String path) {
        if (slot.raw() == String.class) {
            return Optional.of(Records.name(node));
        }
        var value = node instanceof ScalarNode scalar ? Scalars.read(scalar, slot.raw()) : Optional.empty();
        if (value.isEmpty()) {
            var found = node instanceof ScalarNode scalar ? Scalars.problem(scalar, slot.raw()) : Nodes.kind(node);
            page.fault(Spot.of(node.getStartMark(), path), found, Sample.of(slot));
        }
        return value;
    }

    private @Nullable Object scalar(ScalarNode node, Slot slot, String path) {
        if (slot.raw() == String.class) {
            return text(node, slot, path);
        }
        var value = Scalars.read(node, slot.raw());
        if (value.isEmpty()) {
            page.fault(Spot.of(node.getStartMark(), path), Scalars.problem(node, slot.raw()), Sample.of(slot));
            return standIn(slot);
        }
        return within(value.get(), slot, node, path);
    }

    private Object within(Object value, Slot slot, Node node, String path) {
        var limits = slot.shape().limits();
        if (limits != null && value instanceof Integer number && !limits.hold(number)) {
            var found = Messages.of("definition.outside")
                    .with("found", number.toString())
                    .with("min", Integer.toString(limits.min()))
                    .with("max", Integer.toString(limits.max()));
            page.fault(Spot.of(node.getStartMark(), path), found, Sample.of(slot));
        }
        return value;
    }

    private String text(ScalarNode node, Slot slot, String path) {
        var problem = Texts.problem(node, slot);
        problem.ifPresent(found -> page.fault(Spot.of(node.getStartMark(), path), found, Texts.example(node, slot)));
        return node.getValue();
    }

    private @Nullable Object wrong(Node node, Slot slot, String path, String wanted) {
        var found = Nodes.isEmpty(node)
                ? Messages.of("definition.empty")
                : Messages.of("definition.wanted")
                        .with("found", Nodes.kind(node).words())
                        .with("wanted", Messages.words("definition.type." + wanted));
        page.fault(Spot.of(node.getStartMark(), path), found, Sample.of(slot));
        return standIn(slot);
    }

    private static Object simple(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return "";
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ZERO;
        }
        return type == FieldId.class ? NO_FIELD : type == LocalDate.class ? LocalDate.EPOCH : (Object) 0;
    }
}
