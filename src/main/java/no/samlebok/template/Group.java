package no.samlebok.template;

import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line above rows that belong together: a perspective, a KOSTRA function, an object of comparison.
 *
 * @param id letters and digits, starting with a letter
 * @param label as shown
 * @param note a caption in grey under it; null when none
 */
public record Group(String id, Words label, @Nullable Words note) {
    /** A group without a caption. */
    public Group(String id, Words label) {
        this(id, label, null);
    }
}
