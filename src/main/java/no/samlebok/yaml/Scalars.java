package no.samlebok.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.figure.FieldId;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Single values: what is written is taken as written or is a fault, never turned into something else. */
final class Scalars {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final String WANTED = "definition.wanted";

    private Scalars() {}

    /** The value; empty when what is written is not of the type, with what is said then in the message. */
    static Optional<Object> read(ScalarNode node, Class<?> type) {
        if (type.isEnum()) {
            return Optional.ofNullable(Choice.values(type).get(node.getValue()));
        }
        if (type == int.class || type == Integer.class) {
            return number(node, WHOLE).flatMap(Scalars::small);
        }
        if (type == BigDecimal.class) {
            return number(node, DECIMAL).map(BigDecimal::new);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(node);
        }
        return type == LocalDate.class ? date(node.getValue()) : field(node.getValue());
    }

    /** What is wrong when a value could not be read. */
    static Message problem(ScalarNode node, Class<?> type) {
        if (Nodes.isEmpty(node)) {
            return Messages.of("definition.empty");
        }
        if (type.isEnum()) {
            return Messages.of("definition.notOneOf")
                    .with("found", node.getValue())
                    .with("values", String.join(", ", Choice.values(type).keySet()));
        }
        return Messages.of(WANTED)
                .with("found", shown(node))
                .with("wanted", Messages.words("definition.type." + wanted(type)));
    }

    /** A value as its author wrote it. */
    static String shown(ScalarNode node) {
        return Nodes.isQuoted(node) ? "\"" + node.getValue() + "\"" : node.getValue();
    }

    /** Whether a number without quotes means the same to whoever reads it. */
    static boolean isCertain(String text) {
        return DECIMAL.matcher(text).matches();
    }

    private static String wanted(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "truth";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        return type == FieldId.class ? "field" : type == BigDecimal.class ? "number" : "whole";
    }

    private static Optional<String> number(ScalarNode node, Pattern pattern) {
        var text = node.getValue();
        return !Nodes.isQuoted(node) && pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Object> small(String digits) {
        var number = new BigDecimal(digits);
        return number.abs().intValue() < 1_000_000 && number.precision() < 7
                ? Optional.of(number.intValueExact())
                : Optional.empty();
    }

    private static Optional<Object> truth(ScalarNode node) {
        boolean says = node.getValue().equals("true") || node.getValue().equals("false");
        return says && !Nodes.isQuoted(node) ? Optional.of(node.getValue().equals("true")) : Optional.empty();
    }

    private static Optional<Object> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> field(String text) {
        try {
            return Optional.of(FieldId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
