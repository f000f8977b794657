package no.samlebok.app.archive;

import java.util.List;

/** The editions that were made. None is ever changed. */
public interface EditionRecords {
    /** Those of a round, the first first. */
    List<KeptEdition> of(RoundKey key);

    /** Keeps one more. */
    void add(RoundKey key, KeptEdition edition);
}
