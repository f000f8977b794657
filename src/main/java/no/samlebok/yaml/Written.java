package no.samlebok.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Words;

/**
 * Records as YAML that {@link Binder} reads as the same records; what has its absent value is left out. A record that
 * holds a map is written over lines, every other on one.
 */
final class Written {
    private static final String INDENT = "  ";

    private Written() {}

    /** A whole file, led by comments. */
    static String of(Record file, List<String> comments) {
        var heads = comments.stream().map(comment -> "# " + comment.replaceAll("\\p{C}", " "));
        return Stream.concat(heads, lines(file)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Record record) {
        return present(record).flatMap(component -> lines(component.getName(), value(component, record)));
    }

    private static Stream<String> lines(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            var entries = map.entrySet().stream()
                    .map(entry -> INDENT + word(entry.getKey()) + ": " + inline(entry.getValue()));
            return Stream.concat(Stream.of(key + ":"), entries);
        }
        if (value instanceof List<?> list && list.stream().allMatch(Record.class::isInstance)) {
            return Stream.concat(Stream.of(key + ":"), list.stream().flatMap(member -> member((Record) member)));
        }
        return Stream.of(key + ": " + inline(value));
    }

    private static Stream<String> member(Record record) {
        boolean isLong =
                Arrays.stream(record.getClass().getRecordComponents()).anyMatch(part -> part.getType() == Map.class);
        if (!isLong) {
            return Stream.of("- " + inline(record));
        }
        var lines = lines(record).toList();
        return Stream.concat(
                Stream.of("- " + lines.get(0)), lines.stream().skip(1).map(line -> INDENT + line));
    }

    private static String inline(Object value) {
        if (value instanceof Words words) {
            return words.nb().equals(words.nn())
                    ? word(words.nb())
                    : "{nb: " + word(words.nb()) + ", nn: " + word(words.nn()) + "}";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Written::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Record record && !(value instanceof FieldId)) {
            return present(record)
                    .map(component -> component.getName() + ": " + inline(value(component, record)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof Enum<?> choice) {
            return word(Choice.word(choice));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String || value instanceof FieldId ? word(value) : value.toString();
    }

    /** A text as it stays a text; one with line breaks or other signs that cannot be seen is written with their codes. */
    private static String word(Object value) {
        var text = value.toString();
        return text.codePoints().anyMatch(Written::isUnseen) ? escaped(text) : Sample.quoted(text);
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || sign > 0xFFFF
                || sign == 0x2028
                || sign == 0x2029;
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(sign -> isUnseen(sign)
                        ? String.format("\\U%08x", sign)
                        : sign == '"' || sign == '\\' ? "\\" + (char) sign : Character.toString(sign))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static Stream<RecordComponent> present(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents()).filter(component -> {
            var slot = Slot.of(component);
            return !slot.isOptional() || !Objects.equals(value(component, record), slot.absent());
        });
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of a record", e);
        }
    }
}
