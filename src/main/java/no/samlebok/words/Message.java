package no.samlebok.words;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something to say to a user: a pattern with named holes, and what fills them.
 *
 * @param key what is said, stable and not for display
 * @param pattern the sentence, with {@code {name}} where an argument goes
 * @param arguments what fills the holes, by name
 */
public record Message(String key, Words pattern, Map<String, Words> arguments) {
    public Message {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** A message without arguments yet. */
    public static Message of(String key, Words pattern) {
        return new Message(key, pattern, Map.of());
    }

    /** The same message with one more argument. */
    public Message with(String name, Words value) {
        var more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Message(key, pattern, more);
    }

    /** The same message with one more argument that reads the same in both languages. */
    public Message with(String name, String value) {
        return with(name, Words.same(value));
    }

    /** The whole sentence in one language. */
    public String in(Language language) {
        String text = pattern.in(language);
        for (var argument : arguments.entrySet()) {
            text = text.replace(
                    "{" + argument.getKey() + "}", argument.getValue().in(language));
        }
        return text;
    }

    /** The whole sentence in both languages. */
    public Words words() {
        return new Words(in(Language.NB), in(Language.NN));
    }
}
