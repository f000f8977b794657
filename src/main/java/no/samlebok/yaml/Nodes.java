package no.samlebok.yaml;

import java.io.StringReader;
import java.util.Optional;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The tree of a YAML file, with what YAML would take each scalar for. */
final class Nodes {
    private Nodes() {}

    /** The tree; empty when the file is no YAML or holds nothing, which is a fault then. */
    static Optional<Node> compose(Source source, Page page, String example) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(source.text()));
            if (node == null) {
                page.fault("", Messages.of("definition.nothing"), example);
            }
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException e) {
            page.fault(spot(e.getProblemMark()), syntax(e.getProblem()), example);
        } catch (YAMLException e) {
            page.fault("", syntax(e.getMessage()), example);
        }
        return Optional.empty();
    }

    /** What stands there, in words: a text, a number, a list. */
    static Message kind(Node node) {
        if (node instanceof MappingNode) {
            return Messages.of("definition.type.keys");
        }
        if (node instanceof SequenceNode) {
            return Messages.of("definition.type.list");
        }
        return Messages.of("definition.type." + scalarKind((ScalarNode) node));
    }

    /** Whether a scalar is a text, also to other readers of YAML. */
    static boolean isText(ScalarNode node) {
        return node.getTag().equals(Tag.STR);
    }

    /** Whether nothing is written. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** Whether it stands between quotes or as a block. */
    static boolean isQuoted(ScalarNode node) {
        return node.getScalarStyle() != ScalarStyle.PLAIN;
    }

    /** Whether a text can stand without quotes, also between braces, and stay the text it is. */
    static boolean isPlainText(String text) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader("[" + text + "]"));
            return node instanceof SequenceNode list
                    && list.getValue().size() == 1
                    && list.getValue().get(0) instanceof ScalarNode scalar
                    && isText(scalar)
                    && scalar.getValue().equals(text);
        } catch (YAMLException e) {
            return false;
        }
    }

    private static String scalarKind(ScalarNode node) {
        if (isEmpty(node)) {
            return "nothing";
        }
        var tag = node.getTag();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return "number";
        }
        return tag.equals(Tag.BOOL) ? "truth" : tag.equals(Tag.TIMESTAMP) ? "date" : "text";
    }

    private static Spot spot(@Nullable Mark mark) {
        return mark == null ? new Spot(1, 1, "") : Spot.of(mark, "");
    }

    private static Message syntax(@Nullable String problem) {
        return Messages.of("definition.syntax").with("problem", String.valueOf(problem));
    }
}
