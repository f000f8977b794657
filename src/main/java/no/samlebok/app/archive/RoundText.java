package no.samlebok.app.archive;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A round as it is written, with everything it takes to read it again in the same way.
 *
 * @param round the round file
 * @param families the files of the template families beside it, by their path in the folder of families
 */
public record RoundText(String round, Map<String, String> families) {
    public RoundText {
        families = Collections.unmodifiableMap(new TreeMap<>(families));
    }
}
