package no.samlebok.app.archive;

import java.util.List;
import java.util.Optional;

/** The rounds that are kept, each version of each. */
public interface RoundRecords {
    /** The ids of a municipality's rounds, the newest first. */
    List<String> of(String municipality);

    /** The newest version of a round; empty when there is none. */
    Optional<KeptRound> newest(RoundKey key);

    /** Every version of a round, the first first. */
    List<KeptRound> versions(RoundKey key);

    /** Keeps one more version. */
    void add(RoundKey key, KeptRound round);

    /** The workbooks issued to a unit, the first first. */
    List<KeptIssue> issues(RoundKey key, String unit);

    /** Keeps that one more was issued. */
    void add(RoundKey key, String unit, KeptIssue issue);
}
