package no.samlebok.yaml;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Words;

/**
 * Writes JSON Schemas (draft 2020-12) of definitions for editors, from the same records and shapes that the binder
 * reads them by, so that the two cannot part.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String FIELD = "^[A-Za-z0-9]+\\.[A-Za-z0-9]+\\.[A-Za-z0-9]+$";

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode root = mapper.createObjectNode();
    private final ObjectNode definitions = mapper.createObjectNode();

    private JsonSchema() {}

    /** The schema of a family's {@code template.yaml}. */
    public static String ofTemplate() {
        return new JsonSchema().of(TemplateFile.class);
    }

    /** The schema of a round file. */
    public static String ofRound() {
        return new JsonSchema().of(RoundFile.class);
    }

    /** The schema of {@code measures.yaml}. */
    public static String ofMeasures() {
        return new JsonSchema().of(MeasuresFile.class);
    }

    private String of(Class<?> file) {
        root.put("$schema", DIALECT);
        root.setAll(slot(Slot.of(file)));
        root.set("$defs", definitions);
        return root.toPrettyString() + "\n";
    }

    private ObjectNode slot(Slot slot) {
        if (slot.isList()) {
            return node("array").<ObjectNode>set("items", slot(slot.member()));
        }
        if (slot.isMap()) {
            return node("object").<ObjectNode>set("additionalProperties", slot(slot.member()));
        }
        if (slot.raw() == Words.class) {
            return words();
        }
        if (slot.isChoice()) {
            return choice(slot.raw());
        }
        return slot.raw().isRecord() && slot.raw() != FieldId.class ? reference(slot.raw()) : scalar(slot);
    }

    private ObjectNode scalar(Slot slot) {
        var type = slot.raw();
        if (type.isEnum()) {
            var node = mapper.createObjectNode();
            Choice.values(type).keySet().forEach(node.putArray("enum")::add);
            return node;
        }
        if (type == int.class || type == Integer.class) {
            return limited(node("integer"), slot.shape());
        }
        if (type == boolean.class || type == BigDecimal.class) {
            return node(type == boolean.class ? "boolean" : "number");
        }
        if (type == LocalDate.class) {
            return node("string").put("format", "date");
        }
        return type == FieldId.class ? node("string").put("pattern", FIELD) : text(slot.shape());
    }

    private ObjectNode text(Shape shape) {
        var node = mapper.createObjectNode();
        if (shape.asWritten()) {
            node.putArray("type").add("string").add("number");
        } else {
            node.put("type", "string");
        }
        if (shape.pattern() != null) {
            node.put("pattern", "^(" + shape.pattern().pattern().replace("(?s)", "") + ")$");
        }
        if (shape.example() != null) {
            node.putArray("examples").add(shape.example());
        }
        return node;
    }

    private static ObjectNode limited(ObjectNode node, Shape shape) {
        var limits = shape.limits();
        return limits == null ? node : node.put("minimum", limits.min()).put("maximum", limits.max());
    }

    /** The same text in both languages, or one for each. */
    private ObjectNode words() {
        var node = mapper.createObjectNode();
        node.putArray("anyOf").add(node("string")).add(reference(Words.class));
        return node;
    }

    private ObjectNode choice(Class<?> sealed) {
        var node = mapper.createObjectNode();
        var kinds = node.putArray("oneOf");
        Choice.kinds(sealed).values().forEach(kind -> kinds.add(reference(kind)));
        return node;
    }

    private ObjectNode reference(Class<?> record) {
        if (!definitions.has(record.getSimpleName())) {
            definitions.set(record.getSimpleName(), mapper.createObjectNode());
            definitions.set(record.getSimpleName(), object(record));
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + record.getSimpleName());
    }

    private ObjectNode object(Class<?> record) {
        var node = node("object").put("additionalProperties", false);
        var properties = node.putObject("properties");
        var required = node.putArray("required");
        if (Choice.isKind(record)) {
            properties.putObject(Choice.KIND).put("const", Choice.kind(record));
            required.add(Choice.KIND);
        }
        for (RecordComponent component : record.getRecordComponents()) {
            var slot = Slot.of(component);
            properties.set(component.getName(), slot(slot));
            if (!slot.isOptional()) {
                required.add(component.getName());
            }
        }
        return node;
    }

    private ObjectNode node(String type) {
        return mapper.createObjectNode().put("type", type);
    }
}
