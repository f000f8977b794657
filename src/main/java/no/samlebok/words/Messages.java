package no.samlebok.words;

import java.util.Locale;
import java.util.ResourceBundle;

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

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages", Locale.forLanguageTag(language), onlyThisLanguage());
    }

    private static ResourceBundle.Control onlyThisLanguage() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
