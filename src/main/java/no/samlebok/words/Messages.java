package no.samlebok.words;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The sentences that are the program's own, from {@code messages_nb} and {@code messages_nn}. */
public final class Messages {
    private static final ResourceBundle NB = bundle("nb");
    private static final ResourceBundle NN = bundle("nn");

    private Messages() {}

    /**
     * The message with this key.
     *
     * @throws java.util.MissingResourceException when a language lacks it: a fault of ours
     */
    public static Message of(String key) {
        return Message.of(key, words(key));
    }

    /** The bare words with this key, for labels and heads. */
    public static Words words(String key) {
        return new Words(NB.getString(key), NN.getString(key));
    }

    /** Everything whose key starts so, by its key, in order. */
    public static Map<String, Words> startingWith(String start) {
        var all = new TreeMap<String, Words>();
        NB.keySet().stream().filter(key -> key.startsWith(start)).forEach(key -> all.put(key, words(key)));
        return all;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages", Locale.forLanguageTag(language), onlyThisLanguage());
    }

    private static ResourceBundle.Control onlyThisLanguage() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
