package no.samlebok.reading;

/**
 * A column of a block as issued.
 *
 * @param id the column part of its fields' ids, which is its hidden key
 * @param head the text above it, as labels are compared; empty when there is none
 * @param kind whether the head is its own
 */
record ExpectedColumn(String id, String head, Evidence.Label kind) {
    /** Its hidden key, as labels are compared. */
    String key() {
        return Tidy.label(id);
    }
}
