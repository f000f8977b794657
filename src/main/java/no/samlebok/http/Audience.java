package no.samlebok.http;

import java.util.Map;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * Those who are told something: in their language, and with the names they know each other by, not what they sign in as.
 *
 * @param names the names of all who have an account in the municipality, by what they sign in as
 */
record Audience(Language language, Map<String, String> names) {
    Audience {
        names = Map.copyOf(names);
    }

    String say(Words words) {
        return words.in(language);
    }

    /** The name of somebody; of whom there is no account, only that. */
    String name(String who) {
        var name = names.get(who);
        return name == null ? say(Messages.words("http.who.gone")) : name;
    }
}
