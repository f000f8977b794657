package no.samlebok.yaml;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Words;

/** Valid examples, written as YAML on one line. */
final class Sample {
    private Sample() {}

    /** A key with a valid value: {@code severity: error}. */
    static String of(RecordComponent component) {
        return component.getName() + ": " + of(Slot.of(component));
    }

    /** A valid value. */
    static String of(Slot slot) {
        if (slot.isList()) {
            var given = slot.shape().example();
            return given != null && given.startsWith("[") ? given : "[" + of(slot.member()) + "]";
        }
        if (slot.isMap()) {
            return "{" + of(slot.key()) + ": " + of(slot.member()) + "}";
        }
        var given = slot.shape().example();
        return given == null ? made(slot.raw()) : slot.raw() == String.class ? quoted(given) : given;
    }

    /** A record with all that it must have. */
    static String record(Class<?> type) {
        var kind = Stream.of(type).filter(Choice::isKind).map(record -> Choice.KIND + ": " + Choice.kind(record));
        var components = Arrays.stream(type.getRecordComponents())
                .filter(component -> isShown(Slot.of(component)))
                .map(Sample::of);
        return Stream.concat(kind, components).collect(Collectors.joining(", ", "{", "}"));
    }

    /** A text as it must be written to stay a text. */
    static String quoted(String text) {
        return Nodes.isPlainText(text) ? text : "'" + text.replace("'", "''") + "'";
    }

    /** What must be there, and short lists, which say little when they are left out. */
    private static boolean isShown(Slot slot) {
        return !slot.isOptional() || (slot.isList() && slot.member().raw() == String.class);
    }

    private static String made(Class<?> type) {
        if (type.isEnum()) {
            return quoted(Choice.values(type).keySet().iterator().next());
        }
        if (type.isSealed()) {
            return record(Choice.kinds(type).values().iterator().next());
        }
        return type == Words.class ? "{nb: Regnskap, nn: Rekneskap}" : type.isRecord() ? ofRecord(type) : scalar(type);
    }

    private static String ofRecord(Class<?> type) {
        return type == FieldId.class ? "okonomi.regnskap.2017" : record(type);
    }

    private static String scalar(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "1";
        }
        if (type == BigDecimal.class) {
            return "2.5";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return type == LocalDate.class ? "2018-02-12" : "tekst";
    }
}
