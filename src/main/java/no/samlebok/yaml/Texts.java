package no.samlebok.yaml;

import java.util.Optional;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Texts: quoted where YAML would take them for something else, not blank, and of the form their key asks for. */
final class Texts {
    private Texts() {}

    /** What is wrong with a text; empty when nothing is. */
    static Optional<Message> problem(ScalarNode node, Slot slot) {
        if (Nodes.isEmpty(node)) {
            return Optional.of(Messages.of("definition.empty"));
        }
        if (!isText(node, slot)) {
            return Optional.of(Messages.of("definition.unquoted")
                    .with("found", node.getValue())
                    .with("kind", Nodes.kind(node).words()));
        }
        return fits(node.getValue(), slot.shape()) ? Optional.empty() : Optional.of(misshapen(node));
    }

    /** A valid example; the text itself in quotes when that is all it lacks. */
    static String example(ScalarNode node, Slot slot) {
        boolean lacksQuotes = !Nodes.isEmpty(node) && !isText(node, slot) && fits(node.getValue(), slot.shape());
        return lacksQuotes ? "'" + node.getValue() + "'" : Sample.of(slot);
    }

    private static boolean isText(ScalarNode node, Slot slot) {
        return Nodes.isText(node) || (slot.shape().asWritten() && Scalars.isCertain(node.getValue()));
    }

    private static boolean fits(String text, Shape shape) {
        var pattern = shape.pattern();
        return pattern == null ? !text.isBlank() : pattern.matcher(text).matches();
    }

    private static Message misshapen(ScalarNode node) {
        return node.getValue().isBlank()
                ? Messages.of("definition.blank")
                : Messages.of("definition.misshapen").with("found", node.getValue());
    }
}
