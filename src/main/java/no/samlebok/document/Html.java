package no.samlebok.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it is written: every tag is closed, every text escaped, so that it is well-formed XML as well. */
final class Html {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, name and value in turn. */
    Html open(String name, String... attributes) {
        text.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(attributes[at + 1]))
                    .append('"');
        }
        text.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Writes an element without content. */
    Html empty(String name, String... attributes) {
        open(name, attributes);
        open.pop();
        text.setLength(text.length() - 1);
        text.append("/>\n");
        return this;
    }

    /** Writes an element of words. */
    Html words(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /** Writes words. */
    Html text(String words) {
        text.append(escaped(words));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
