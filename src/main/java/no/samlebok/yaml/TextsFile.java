package no.samlebok.yaml;

import java.util.Map;

/**
 * A file that is nothing but texts by their id.
 *
 * @param texts the whole file
 */
record TextsFile(Map<String, String> texts) {
    /** What such a file holds. */
    static final Slot WHOLE = Slot.of(TextsFile.class.getRecordComponents()[0]);
}
