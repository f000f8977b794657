package no.samlebok.words;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/** The keys of the texts there are in a language. */
public final class MessageKeys {
    private MessageKeys() {}

    /** Those that begin so. */
    public static SortedSet<String> startingWith(String beginning, Language language) {
        var bundle = ResourceBundle.getBundle(
                "messages",
                Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var keys = new TreeSet<>(Collections.list(bundle.getKeys()));
        keys.removeIf(key -> !key.startsWith(beginning));
        return keys;
    }
}
